-- Passkeys, as the browser's standard hands them over: only the public half. Times are system time.
create table core.passkey (
  id                 bytea   primary key,
  person_id          uuid    not null references core.person,
  label              text    not null check (char_length(label) between 1 and 60),
  public_key         bytea   not null,
  signature_count    bigint  not null,
  verified           boolean not null,
  transports         text    not null,
  backup_eligible    boolean not null,
  backed_up          boolean not null,
  attestation_object bytea   not null,
  client_data        bytea   not null,
  created_at         timestamp with time zone not null,
  last_used_at       timestamp with time zone not null
);
create index passkey_person on core.passkey (person_id);
