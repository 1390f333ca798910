-- The second step of signing in. Secrets are encrypted with a key that is not in this database; times are system time.
create table core.second_step (
  person_id      uuid   primary key references core.person,
  app_secret     bytea,
  app_since      timestamp with time zone,
  -- Newest half minute of which a code was used: no code works twice.
  app_last_step  bigint not null default 0,
  -- Waits for its first code; until then the app before it keeps working.
  offered_secret bytea,
  -- As long as their owner has not said that they are kept.
  unseen_codes   bytea,
  constraint second_step_since check ((app_secret is null) = (app_since is null))
);

create table core.recovery_code (
  person_id uuid  not null references core.second_step on delete cascade,
  code_hash bytea not null,
  primary key (person_id, code_hash)
);

create table core.second_step_reset (
  id        bigint generated always as identity primary key,
  person_id uuid   not null references core.person,
  reset_by  uuid   references core.person,
  reason    text   not null check (char_length(reason) between 1 and 500),
  reset_at  timestamp with time zone not null
);
create index second_step_reset_person on core.second_step_reset (person_id, id);
revoke update, delete on core.second_step_reset from loket_app;
