create table audit.entry (
  id          bigint generated always as identity primary key,
  kind        text                     not null check (kind in ('did', 'saw')),
  person_id   uuid,
  role        text,
  system_name text,
  what        text                     not null,
  about_id    uuid,
  detail      text                     not null,
  at          timestamp with time zone not null,
  system_at   timestamp with time zone not null,
  constraint entry_has_an_actor check ((person_id is null) <> (system_name is null))
);
create index entry_about on audit.entry (about_id, id);
