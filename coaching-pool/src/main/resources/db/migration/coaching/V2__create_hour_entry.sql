create table coaching.hour_entry (
  -- The key of the form it came from: a form sent twice is one entry.
  id            uuid    primary key,
  version       integer not null,
  trajectory_id uuid    not null references core.trajectory,
  coach_id      uuid    not null references core.person,
  on_date       date    not null,
  minutes       integer not null check (minutes between 1 and 600),
  kind          text    not null constraint hour_entry_kind_known check (kind in (
                  'COACHING', 'LESSON_VISIT', 'INTAKE_TALK', 'APPOINTMENT_TALK', 'PORTFOLIO', 'COLLEGE_VISIT', 'OTHER')),
  line          text    not null check (char_length(line) between 1 and 200),
  pot           text    not null constraint hour_entry_pot_known check (pot in (
                  'INTAKE', 'PRE_TRACK', 'APPOINTMENT', 'YEAR_ONE', 'YEAR_TWO', 'INDUCTION')),
  state         text    not null constraint hour_entry_state_known check (state in ('LOGGED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
  return_reason text,
  approved_by   uuid    references core.person,
  approved_at   timestamp with time zone,
  logged_at     timestamp with time zone not null,
  constraint hour_entry_approved_by_someone check ((state = 'APPROVED') = (approved_by is not null))
);
create index hour_entry_pot on coaching.hour_entry (trajectory_id, pot);
create index hour_entry_coach on coaching.hour_entry (coach_id, on_date);
create index hour_entry_waiting on coaching.hour_entry (on_date) where state = 'LOGGED';

create view coaching.hours_by_pot as
  select trajectory_id, pot,
         sum(minutes) filter (where state = 'LOGGED')::integer as minutes_logged,
         sum(minutes) filter (where state = 'APPROVED')::integer as minutes_approved
  from coaching.hour_entry
  where state in ('LOGGED', 'APPROVED')
  group by trajectory_id, pot;

-- What the desk looks at before it approves; the line says what was done, never what was said.
create view coaching.hours_to_approve as
  select h.id, h.trajectory_id, h.coach_id, h.on_date, h.minutes, h.kind, h.line, h.pot, h.logged_at,
         c.given_name as coach_given_name, c.family_name as coach_family_name
  from coaching.hour_entry h
  join core.person c on c.id = h.coach_id
  where h.state = 'LOGGED';
