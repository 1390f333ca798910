-- A column of bytes cannot be streamed: files lie in rows of a megabyte, so that nobody ever holds one whole.
create table core.document_part (
  document_id uuid    not null references core.document on delete cascade,
  part        integer not null check (part >= 0),
  content     bytea   not null check (octet_length(content) between 1 and 1048576),
  primary key (document_id, part)
);

insert into core.document_part (document_id, part, content)
select document_id, part, substring(content from part * 1048576 + 1 for 1048576)
from core.document_content, lateral generate_series(0, (octet_length(content) - 1) / 1048576) as part;

alter table core.document
  add column fingerprint bytea,
  add column scan text not null default 'NOT_SCANNED' constraint document_scan_known check (scan in ('CLEAN', 'NOT_SCANNED')),
  drop constraint document_kind_known,
  add constraint document_kind_known check (kind in ('CV', 'DIPLOMA', 'OTHER')),
  drop constraint document_size_bytes_check,
  add constraint document_size_in_bounds check (size_bytes between 1 and 52428800);

update core.document d set fingerprint = sha256(c.content) from core.document_content c where c.document_id = d.id;
alter table core.document alter column fingerprint set not null, alter column scan drop default;
comment on column core.document.fingerprint is 'SHA-256 of the bytes: the very same file is kept once';
drop table core.document_content;

-- Whoever clicks twice brings one file.
create unique index document_once on core.document (about_id, kind, stored_by, filename, fingerprint) where kind <> 'CV';
