create sequence core.trajectory_reference;

create table core.trajectory (
  id            uuid    primary key,
  version       integer not null,
  person_id     uuid    not null references core.person,
  reference     text    not null unique,
  status        text    not null constraint trajectory_status_known check (status in (
                  'REGISTERED', 'INTAKE_READY', 'PRE_TRACK', 'WORK_EXPERIENCE', 'SUITABILITY', 'APPOINTMENT',
                  'YEAR_ONE', 'YEAR_TWO', 'COMPETENCE', 'INDUCTION', 'COMPLETED', 'ENDED')),
  status_since  date    not null,
  route         text    not null,
  registered_on date    not null,
  previous_id   uuid    references core.trajectory,
  ended_from    text,
  exit_row      text,
  exit_trigger  text,
  exit_reason   text,
  exit_note     text,
  constraint trajectory_exit_when_ended check ((status = 'ENDED') = (exit_row is not null and exit_trigger is not null and exit_reason is not null))
);
-- A person is in at most one trajectory at a time; the desk checks by this index alone.
create unique index trajectory_one_open on core.trajectory (person_id) where status not in ('COMPLETED', 'ENDED');
create index trajectory_person on core.trajectory (person_id);
create index trajectory_status on core.trajectory (status, status_since);

create table core.trajectory_move (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  from_status   text,
  to_status     text   not null,
  kind          text   not null check (kind in ('MOVE', 'UNDO')),
  reason        text,
  on_date       date   not null,
  actor_id      uuid   references core.person
);
create index trajectory_move_trajectory on core.trajectory_move (trajectory_id, id);
revoke update, delete on core.trajectory_move from loket_app;

create table core.timeline (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  at            timestamp with time zone not null,
  message_key   text   not null,
  arguments     text[] not null,
  actor_id      uuid   references core.person
);
create index timeline_trajectory on core.timeline (trajectory_id, id);
revoke update, delete on core.timeline from loket_app;

create table core.step_record (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  step          text   not null,
  outcome       text   not null constraint step_record_outcome_known check (outcome in ('DONE', 'PLANNED', 'NOT_PASSED', 'WITHDRAWN')),
  on_date       date   not null,
  recorded_by   uuid   references core.person,
  recorded_at   timestamp with time zone not null,
  on_behalf_of  text,
  note          text   check (char_length(note) <= 2000),
  document_id   uuid
);
create index step_record_trajectory on core.step_record (trajectory_id, step, id);
revoke update, delete on core.step_record from loket_app;

create table core.case_owner (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  person_id     uuid   not null references core.person,
  from_on       date   not null,
  until_on      date,
  constraint case_owner_in_order check (from_on < until_on),
  constraint case_owner_no_overlap exclude using gist (trajectory_id with =, daterange(from_on, until_on) with &&)
);

create table core.waiting (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  kind          text   not null constraint waiting_kind_known check (kind in ('NOT_NOW', 'NO_SCHOOL', 'NO_COACH', 'PAUSE')),
  from_on       date   not null,
  until_on      date   not null,
  reason        text   not null,
  constraint waiting_in_order check (from_on < until_on),
  constraint waiting_no_overlap exclude using gist (trajectory_id with =, kind with =, daterange(from_on, until_on) with &&)
);

-- What lists and headers of other areas may know of a trajectory.
create view core.person_card as
  select t.id as trajectory_id, t.person_id, t.reference, t.status, t.status_since, t.route, t.registered_on, t.version,
         t.exit_row, t.exit_reason, p.given_name, p.family_name, p.language,
         public.searchable(p.given_name || ' ' || p.family_name) as search_name,
         o.person_id as owner_id, op.given_name as owner_given_name, op.family_name as owner_family_name
  from core.trajectory t
  join core.person p on p.id = t.person_id
  left join core.case_owner o on o.trajectory_id = t.id and o.until_on is null
  left join core.person op on op.id = o.person_id;

-- Counts without people: how often each status was entered, by day. For the steering group.
create view core.status_entry as
  select distinct on (m.trajectory_id, m.to_status) m.trajectory_id, m.to_status as status, m.on_date
  from core.trajectory_move m
  where m.kind = 'MOVE'
    and not exists (select from core.trajectory_move u
                    where u.trajectory_id = m.trajectory_id and u.kind = 'UNDO' and u.from_status = m.to_status and u.id > m.id)
  order by m.trajectory_id, m.to_status, m.id;

create view core.waiting_now as
  select trajectory_id, kind, max(until_on) as until_on from core.waiting group by trajectory_id, kind;
