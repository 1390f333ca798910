-- Who stops says whether they would come back (EX-02, EX-04, EX-10); who could not start in their school year starts in a later one (1.10).
alter table core.trajectory
  add column exit_return text constraint trajectory_exit_return_known check (exit_return in ('YES', 'LATER', 'NO', 'UNKNOWN')),
  add column start_year  integer constraint trajectory_start_year_sensible check (start_year between 2020 and 2100),
  add constraint trajectory_exit_return_when_ended check (status = 'ENDED' or exit_return is null);

-- What a candidate asks of the desk: a pause (EX-17), a correction or to be erased (13.6). Asked once at a time, answered once.
create table core.candidate_request (
  id            uuid    primary key,
  version       integer not null,
  trajectory_id uuid    not null references core.trajectory,
  kind          text    not null constraint candidate_request_kind_known check (kind in ('PAUSE', 'CORRECTION', 'ERASURE')),
  subject       text    constraint candidate_request_subject_known check (subject in ('DIPLOMA', 'INTAKE', 'STEPS', 'PLACE', 'COACHING', 'OTHER')),
  words         text    not null check (char_length(words) between 1 and 2000),
  from_on       date,
  until_on      date,
  asked_on      date    not null,
  due_on        date    not null,
  state         text    not null constraint candidate_request_state_known check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  answer        text    check (char_length(answer) between 1 and 2000),
  answered_on   date,
  answered_by   uuid    references core.person,
  constraint candidate_request_answered check ((state = 'ASKED') = (answered_on is null)),
  constraint candidate_request_why_not check (state <> 'REFUSED' or answer is not null),
  constraint candidate_request_days check ((kind = 'PAUSE') = (from_on is not null and until_on is not null)),
  constraint candidate_request_in_order check (from_on < until_on),
  constraint candidate_request_about check ((kind = 'CORRECTION') = (subject is not null))
);
create unique index candidate_request_one_open on core.candidate_request (trajectory_id, kind, coalesce(subject, '')) where state = 'ASKED';

-- What waits for an answer, for the lists of the desk.
create view core.request_open as
  select id, trajectory_id, kind, asked_on, due_on from core.candidate_request where state = 'ASKED';

-- A cohort is the school year of the start at the training school (AMB-16); who has not started counts once: in the year they moved to, or
-- else in the school year that begins after the registration.
create or replace view core.cohort_count as
  with entry as materialized (select trajectory_id, status, on_date from core.status_entry)
  select coalesce(core.school_year(s.on_date), t.start_year, core.school_year(t.registered_on) + 1) as first_year, e.status, count(*)::integer as people
  from core.trajectory t
  join entry e on e.trajectory_id = t.id
  left join entry s on s.trajectory_id = t.id and s.status = 'YEAR_ONE'
  group by 1, 2;
