-- An exit is more than a reason: how the other side saw it, the talk (EX-05), what is open after it (EX-06), what was agreed (EX-10).
alter table core.trajectory
  add column exit_other_reason text,
  add column exit_talk_on      date,
  add column exit_after        text constraint trajectory_exit_after_known check (exit_after in ('RETRY', 'OTHER_ROUTE', 'NEITHER')),
  add column exit_steps        text check (char_length(exit_steps) <= 2000),
  add constraint trajectory_exit_more_when_ended
    check (status = 'ENDED' or num_nonnulls(exit_other_reason, exit_talk_on, exit_after, exit_steps) = 0);

-- A standstill (EX-08, EX-09, EX-17) is planned, changed and closed by the desk; until it is closed the work list reminds of its last day.
alter table core.waiting
  add column version   integer not null default 0,
  add column closed_on date,
  add constraint waiting_reason_length check (char_length(reason) <= 2000);

-- Nobody's pauses overlap, nor does somebody wait twice for the same: waiting_no_overlap of the first migration holds that.
create view core.standstill as
  select id, trajectory_id, kind, from_on, until_on, closed_on is null as open from core.waiting where kind <> 'NOT_NOW';
