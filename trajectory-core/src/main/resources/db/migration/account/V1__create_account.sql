-- One account per person; an address belongs to at most one open account, with or without capitals.
create table core.account (
  person_id uuid          primary key references core.person,
  email     public.citext not null check (char_length(email::text) <= 200),
  opened_on date          not null,
  closed_on date
);
create unique index account_email_open on core.account (email) where closed_on is null;

create table core.role_grant (
  id         bigint generated always as identity primary key,
  person_id  uuid   not null references core.person,
  role       text   not null constraint role_grant_role_known check (role in (
               'CANDIDATE', 'INTERMEDIARY', 'COACH', 'STEERING_GROUP', 'ADMINISTRATOR')),
  context    text,
  from_on    date   not null,
  until_on   date,
  granted_by uuid   references core.person,
  granted_at timestamp with time zone not null,
  ended_by   uuid   references core.person,
  ended_at   timestamp with time zone,
  constraint role_grant_in_order check (from_on < until_on),
  constraint role_grant_no_overlap exclude using gist (
    person_id with =, role with =, coalesce(context, '') with =, daterange(from_on, until_on) with &&)
);
create index role_grant_role on core.role_grant (role, id);

-- One row per person: a newer mail replaces the older one. Times are system time.
create table core.sign_in_code (
  person_id  uuid  primary key references core.person,
  token_hash bytea not null unique,
  code_hash  bytea not null,
  salt       bytea not null,
  expires_at timestamp with time zone not null
);
create index sign_in_code_expires on core.sign_in_code (expires_at);

-- What outsiders try, by a hash of whom they try it on.
create table core.attempt (
  key   text primary key,
  since timestamp with time zone not null,
  count integer not null
);

create view core.account_card as select person_id, email::text as email, closed_on from core.account;

-- Roles with their days; whoever lists them compares with business time, which the database does not know.
create view core.role_now as
  select g.id, g.person_id, g.role, g.context, g.from_on, g.until_on
  from core.role_grant g
  where not exists (select from core.account a where a.person_id = g.person_id and a.closed_on is not null);
