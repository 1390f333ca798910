-- What somebody was reminded of, such as a meeting: of each thing once. Zeros stand for nothing in particular.
alter table core.reminder add column about uuid not null default '00000000-0000-0000-0000-000000000000';
alter table core.reminder drop constraint reminder_pkey;
alter table core.reminder add constraint reminder_pkey primary key (template, person_id, about);
