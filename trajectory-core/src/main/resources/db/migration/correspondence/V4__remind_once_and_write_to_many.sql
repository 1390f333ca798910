-- Who was reminded of what, so that nobody is reminded of the same thing twice, whatever happens.
create table core.reminder (
  template  text not null,
  person_id uuid not null references core.person,
  at        timestamp with time zone not null,
  primary key (template, person_id)
);

-- What the desk sent to many: the key of the page it was sent from keeps it from going twice.
create table core.mailing (
  key       uuid    primary key,
  template  text    not null,
  by_person uuid    not null references core.person,
  readers   integer not null,
  at        timestamp with time zone not null
);

-- What waits for office hours, in business time: for the mailbox of the portal.
create view core.mail_waiting as
  select not_before from core.outbox where state = 'QUEUED' and not_before is not null;
