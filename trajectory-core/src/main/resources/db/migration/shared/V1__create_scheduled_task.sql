-- The jobs of all instances together: each runs on one of them at a time (db-scheduler's own layout). Times are system time.
create table core.scheduled_task (
  task_name            text    not null,
  task_instance        text    not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp with time zone,
  version              bigint  not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on core.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on core.scheduled_task (last_heartbeat);
