-- Somebody who comes to a meeting without an account. Until they prove their address there is no state: they hold no place and wait in no line.
create table core.meeting_guest (
  id           uuid    primary key,
  meeting_id   uuid    not null references core.information_meeting,
  name         text    not null constraint meeting_guest_name check (char_length(name) between 1 and 100),
  email        public.citext,
  language     text    not null constraint meeting_guest_language check (language in ('nl', 'en')),
  needs        text    constraint meeting_guest_needs check (char_length(needs) between 1 and 500),
  state        text    constraint meeting_guest_state_known check (state in ('BOOKED', 'WAITING', 'DECLARED', 'CONFIRMED', 'CANCELLED')),
  confirmed_by text    constraint meeting_guest_confirmed_by_known check (confirmed_by in ('COLLEGE', 'DESK', 'CODE')),
  queue_number bigint,
  code_hash    bytea,
  salt         bytea,
  consented_at timestamp with time zone not null,
  expires_at   timestamp with time zone,
  constraint meeting_guest_queued check ((state is not distinct from 'WAITING') = (queue_number is not null)),
  constraint meeting_guest_who_confirmed check ((state is not distinct from 'CONFIRMED') = (confirmed_by is not null)),
  constraint meeting_guest_proves check ((state is null) = (expires_at is not null and code_hash is not null and salt is not null)),
  constraint meeting_guest_reachable check (email is not null or state = 'CONFIRMED')
);
comment on column core.meeting_guest.expires_at is 'system time; the other time is business time';
-- One place for an address at a meeting, however often the form is sent.
create unique index meeting_guest_once on core.meeting_guest (meeting_id, email) where state is distinct from 'CANCELLED';
create unique index meeting_guest_queue on core.meeting_guest (meeting_id, queue_number) where state = 'WAITING';
create index meeting_guest_meeting on core.meeting_guest (meeting_id) where state <> 'CANCELLED';
create index meeting_guest_email on core.meeting_guest (email);
create index meeting_guest_unproved on core.meeting_guest (expires_at) where state is null;

-- Each mail to a guest has a link of its own, of which only the hash is kept; each is written once.
create table core.meeting_guest_link (
  guest_id   uuid  not null references core.meeting_guest on delete cascade,
  template   text  not null,
  source     uuid  not null,
  token_hash bytea not null unique,
  primary key (guest_id, template, source)
);

-- What somebody needs to be able to take part: asked for one meeting, and emptied after it.
alter table core.meeting_attendance add column needs text constraint meeting_attendance_needs check (char_length(needs) between 1 and 500);

-- All who have a place or wait for one, with an account or without: one line for both.
create view core.meeting_seat as
  select id, meeting_id, state, queue_number from core.meeting_attendance where meeting_id is not null and state <> 'CANCELLED'
  union all
  select id, meeting_id, state, queue_number from core.meeting_guest where state <> 'CANCELLED';

create or replace view core.meeting_card as
  select m.id as meeting_id, m.college_id, m.on_date, m.at_time, m.until_time, m.place, m.is_online, m.about, m.capacity,
         m.cancelled_at is not null as cancelled,
         (select count(*) from core.meeting_seat s where s.meeting_id = m.id and s.state <> 'WAITING')::integer as booked,
         public.searchable(m.college_id || ' ' || c.name || ' ' || m.place || ' ' || coalesce(m.about, '')) as search_words
  from core.information_meeting m join core.college c on c.college_id = m.college_id;
