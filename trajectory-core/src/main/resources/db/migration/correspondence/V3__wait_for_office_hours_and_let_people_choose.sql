-- Mail that nobody is waiting for goes in office hours; those who can do without a kind of mail may say so.
alter table core.outbox add column not_before timestamp with time zone;
comment on column core.outbox.not_before is 'business time, as created_at; null for at once';

create table core.mail_opt_out (
  person_id uuid not null references core.person,
  template  text not null,
  at        timestamp with time zone not null,
  primary key (person_id, template)
);
