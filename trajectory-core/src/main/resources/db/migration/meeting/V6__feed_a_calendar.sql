-- The secret address at which a calendar program asks for somebody's appointments: one each, and only its hash is kept.
create table core.calendar_feed (
  person_id  uuid  primary key references core.person,
  token_hash bytea not null unique
);
