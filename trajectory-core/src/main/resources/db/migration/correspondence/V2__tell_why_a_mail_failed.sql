-- Why a mail did not go: an address that is refused needs somebody's eyes, not another try.
alter table core.outbox add column failure text constraint outbox_failure_known check (failure in ('REFUSED', 'GAVE_UP'));
update core.outbox set failure = 'GAVE_UP' where state = 'FAILED';
alter table core.outbox add constraint outbox_failure_when_failed check ((state = 'FAILED') = (failure is not null));
create index outbox_of_person on core.outbox (person_id, sequence) where person_id is not null;

-- What was sent to whom and how far it is. A text that held a code is emptied once it is sent, or no longer will be.
create view core.mail_log as
  select id, sequence, person_id, template, address::text as address, language, subject, body, secret, state, failure, created_at
  from core.outbox
  where person_id is not null;
