-- When the administrator looked along as a colleague, and why. Times are system time.
create table core.support_view (
  id        bigint generated always as identity primary key,
  by_id     uuid    not null references core.person,
  as_id     uuid    not null references core.person,
  reason    text    not null check (char_length(reason) between 1 and 500),
  dossiers  boolean not null,
  from_at   timestamp with time zone not null,
  until_at  timestamp with time zone not null,
  -- Earlier than until_at when they stopped by themselves.
  ended_at  timestamp with time zone,
  constraint support_view_of_somebody_else check (by_id <> as_id),
  constraint support_view_in_order check (from_at < until_at)
);
create index support_view_as on core.support_view (as_id, id);
revoke update, delete on core.support_view from loket_app;
grant update (ended_at) on core.support_view to loket_app;
