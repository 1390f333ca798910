-- What the desk knows of a school in one school year. No row: one place, not designated to train.
create table core.school_places (
  school_id   text    not null references core.school,
  first_year  integer not null check (first_year between 2000 and 2100),
  places      integer not null constraint school_places_sensible check (places between 0 and 99),
  designated  boolean not null,
  version     integer not null default 1,
  primary key (school_id, first_year)
);

-- The calendar year a day's school year begins in.
create function core.school_year_of(day date) returns integer language sql immutable parallel safe
  return extract(year from day)::integer - case when extract(month from day) >= 9 then 0 else 1 end;

create function core.places_at(school text, day date) returns integer language sql stable parallel safe
  return coalesce((select p.places from core.school_places p where p.school_id = school and p.first_year = core.school_year_of(day)), 1);

-- Somebody has a place at a school for a time. What an exit released (EX rows) keeps the day it was meant to end, to be taken back when the exit is undone.
create table core.placement (
  id            uuid    primary key,
  trajectory_id uuid    not null references core.trajectory,
  school_id     text    not null references core.school,
  type          text    not null constraint placement_type_known check (type in ('WORK_EXPERIENCE', 'TRAINING', 'PERMANENT')),
  from_on       date    not null,
  until_on      date,
  reason        text    check (char_length(reason) <= 2000),
  vacancy       boolean not null,
  end_reason    text    check (char_length(end_reason) <= 2000),
  made_by       uuid    references core.person,
  released_on   date,
  meant_until   date,
  -- Was released before it began: it never was.
  void          boolean not null default false,
  constraint placement_in_order check (from_on < until_on),
  constraint placement_no_overlap exclude using gist (trajectory_id with =, daterange(from_on, until_on) with &&) where (not void)
);
create index placement_trajectory on core.placement (trajectory_id, from_on);
create index placement_school on core.placement (school_id, from_on);

-- Every place somebody has, had or will have.
create view core.placement_now as
  select trajectory_id, school_id, type, from_on, until_on from core.placement where not void;
