-- A quarter without a talk needs a reason (GT-07, ST-39): a record that says it was not held, and why.
alter table core.step_record drop constraint step_record_outcome_known;
alter table core.step_record
  add constraint step_record_outcome_known check (outcome in ('DONE', 'PLANNED', 'NOT_PASSED', 'NOT_HELD', 'WITHDRAWN')),
  add constraint step_record_not_held check (outcome <> 'NOT_HELD' or step in ('ST_39', 'ST_57') and note is not null);
