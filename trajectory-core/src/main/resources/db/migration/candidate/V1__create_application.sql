-- What somebody typed before their address was proved: waits an hour, one per address, and is emptied when it becomes a person.
create table core.registration (
  id              uuid   primary key,
  email           citext not null unique,
  given_name      text,
  family_name     text,
  postcode        text,
  diploma         text   constraint registration_diploma_known check (diploma in ('HBO', 'WO', 'FOREIGN', 'MBO_OR_LOWER')),
  background      text,
  language        text   not null check (language in ('nl', 'en')),
  token_hash      bytea  not null unique,
  code_hash       bytea  not null,
  salt            bytea  not null,
  consented_at    timestamp with time zone not null,
  expires_at      timestamp with time zone not null,
  person_id       uuid   references core.person,
  confirmed_at    timestamp with time zone,
  constraint registration_is_typed_or_confirmed check ((person_id is null) = (given_name is not null))
);
create index registration_expires on core.registration (expires_at);

create table core.application (
  trajectory_id      uuid    primary key references core.trajectory,
  version            integer not null,
  person_id          uuid    not null references core.person,
  postcode           text    not null check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  diploma            text    not null constraint application_diploma_known check (diploma in ('HBO', 'WO', 'FOREIGN', 'MBO_OR_LOWER')),
  diploma_check      text    not null constraint application_diploma_check_known check (diploma_check in ('OPEN', 'ACCEPTED', 'REJECTED')),
  diploma_checked_on date,
  diploma_note       text    check (char_length(diploma_note) <= 2000),
  background         text    not null check (char_length(background) <= 4000),
  consented_at       timestamp with time zone not null,
  changed_at         timestamp with time zone not null
);
create index application_person on core.application (person_id);

-- Each self-scan is kept; the last one counts.
create table core.self_scan (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  answers       text[] not null,
  outcome       text   not null constraint self_scan_outcome_known check (outcome in ('FITS', 'DOUBTS')),
  on_date       date   not null
);
create index self_scan_trajectory on core.self_scan (trajectory_id, id);

create table core.application_cv (
  trajectory_id uuid primary key references core.trajectory,
  document_id   uuid not null references core.document on delete cascade,
  on_date       date not null
);
create index application_cv_document on core.application_cv (document_id);

create table core.motivation (
  trajectory_id uuid    primary key references core.trajectory,
  version       integer not null,
  text          text    not null check (char_length(text) <= 4000),
  done_on       date
);

-- A new address waits here until its mailbox is proved.
create table core.email_change (
  person_id  uuid   primary key references core.person,
  email      citext not null,
  code_hash  bytea  not null,
  salt       bytea  not null,
  expires_at timestamp with time zone not null
);

-- What other areas may know of an application: facts and dates, no texts.
create view core.application_now as
  select a.trajectory_id, a.person_id, a.postcode, a.diploma, a.diploma_check,
         a.diploma_check = 'ACCEPTED' or (a.diploma_check = 'OPEN' and a.diploma in ('HBO', 'WO')) as eligible,
         (select max(s.on_date) from core.self_scan s where s.trajectory_id = a.trajectory_id) as self_scan_on,
         c.on_date as cv_on, m.done_on as motivation_on
  from core.application a
  left join core.application_cv c on c.trajectory_id = a.trajectory_id
  left join core.motivation m on m.trajectory_id = a.trajectory_id;
