create table core.document (
  id         uuid    primary key,
  about_id   uuid    not null references core.person,
  kind       text    not null constraint document_kind_known check (kind in ('CV')),
  filename   text    not null check (char_length(filename) between 1 and 200),
  file_type  text    not null constraint document_file_type_known check (file_type in ('PDF', 'DOC', 'DOCX', 'PNG', 'JPEG')),
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  stored_at  timestamp with time zone not null,
  stored_by  uuid    references core.person
);
create index document_about on core.document (about_id, stored_at);

-- Apart from the rest, so that lists never touch the bytes, and another file store leaves it empty.
create table core.document_content (
  document_id uuid  primary key references core.document on delete cascade,
  content     bytea not null
);
