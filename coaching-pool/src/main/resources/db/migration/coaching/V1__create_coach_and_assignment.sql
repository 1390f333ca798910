create table coaching.coach (
  person_id    uuid    constraint coach_pkey primary key references core.person,
  version      integer not null,
  kind         text    not null constraint coach_kind_known check (kind in ('INTERNAL', 'EXTERNAL')),
  board_number text,
  capacity     integer not null check (capacity between 0 and 40),
  from_on      date    not null,
  until_on     date,
  active       boolean not null,
  constraint coach_in_order check (from_on < until_on)
);

create table coaching.assignment (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  coach_id      uuid   not null references core.person,
  kind          text   not null constraint assignment_kind_known check (kind in ('GUIDE', 'COACH', 'STAND_IN')),
  from_on       date   not null,
  until_on      date,
  constraint assignment_in_order check (from_on < until_on),
  -- One person guides a trajectory at a time.
  constraint assignment_no_overlap exclude using gist (trajectory_id with =, daterange(from_on, until_on) with &&)
);
create index assignment_coach on coaching.assignment (coach_id) where until_on is null;
create index assignment_trajectory on coaching.assignment (trajectory_id, from_on);

create view coaching.assignment_now as
  select a.trajectory_id, a.coach_id, a.kind, a.from_on, p.given_name, p.family_name
  from coaching.assignment a
  join core.person p on p.id = a.coach_id
  where a.until_on is null;

create view coaching.coach_load as
  select c.person_id as coach_id, c.capacity,
         (select count(*) from coaching.assignment a where a.coach_id = c.person_id and a.until_on is null)::integer as people
  from coaching.coach c;
