-- What went wrong in a job: which kind of error, never its words, for those may hold somebody's data. System time, kept for a month.
create table core.job_failure (
  id        bigint generated always as identity primary key,
  task_name text   not null,
  error     text   not null,
  at        timestamp with time zone not null
);
create index job_failure_at on core.job_failure (at);

create view core.job_card as
  select task_name, execution_time, picked, last_success, last_failure, coalesce(consecutive_failures, 0) as failures
  from core.scheduled_task;

-- Events that a listener has not dealt with yet; what they carry stays behind.
create view core.publication_waiting as
  select id, listener_id, event_type, status, publication_date, coalesce(completion_attempts, 0) as attempts
  from core.event_publication
  where completion_date is null;
