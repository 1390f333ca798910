-- Mail is written here in the transaction of the fact it tells, and sent from here.
create table core.outbox (
  id                uuid    primary key,
  sequence          bigint  generated always as identity,
  source            uuid    not null,
  template          text    not null,
  person_id         uuid    references core.person,
  address           public.citext not null,
  language          text    not null check (language in ('nl', 'en')),
  subject           text    not null,
  body              text    not null,
  secret            boolean not null,
  message_id        text    not null unique,
  state             text    not null constraint outbox_state_known check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  attempts          integer not null,
  due_at            timestamp with time zone not null,
  lease_until       timestamp with time zone,
  created_at        timestamp with time zone not null,
  system_created_at timestamp with time zone not null,
  sent_at           timestamp with time zone,
  constraint outbox_once unique (source, template, address),
  constraint outbox_lease_while_sending check ((state = 'SENDING') = (lease_until is not null))
);
comment on column core.outbox.created_at is 'business time; the other times are system time';
create index outbox_open on core.outbox (due_at, sequence) where state in ('QUEUED', 'SENDING');

-- The mailbox in the portal, where mail goes when there is no mail server.
create table core.postbus (
  id         bigint generated always as identity primary key,
  message_id text   not null unique,
  address    public.citext not null,
  language   text   not null,
  subject    text   not null,
  body       text   not null,
  at         timestamp with time zone not null
);

create view core.postbus_mail as
  select id, address::text as address, language, subject, body, at, public.searchable(address::text || ' ' || subject) as search_text
  from core.postbus;
