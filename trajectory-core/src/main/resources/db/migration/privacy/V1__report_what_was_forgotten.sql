-- What the nightly forgetting did: how many of each kind, and nobody in it. System time.
create table core.retention_run (
  id          bigint generated always as identity primary key,
  started_at  timestamp with time zone not null,
  finished_at timestamp with time zone
);
create index retention_run_finished on core.retention_run (finished_at);

create table core.retention_line (
  run_id    bigint  not null references core.retention_run on delete cascade,
  kind      text    not null constraint retention_line_kind_known check (kind in (
              'NOT_STARTED', 'ENDED', 'COMPLETED', 'FILES', 'MAIL', 'AUDIT', 'EVENTS')),
  forgotten integer not null check (forgotten >= 0),
  -- Whose time has come, but for whom something still waits.
  waiting   integer not null check (waiting >= 0),
  primary key (run_id, kind)
);

-- Since when we look whether it runs, and whether the administrators were told that it does not.
create table core.retention_watch (
  one           boolean primary key default true check (one),
  watched_since timestamp with time zone not null,
  told_at       timestamp with time zone
);
