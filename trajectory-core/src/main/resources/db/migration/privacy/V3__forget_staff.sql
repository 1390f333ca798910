-- Staff who left are forgotten too.
alter table core.retention_line drop constraint retention_line_kind_known;
alter table core.retention_line add constraint retention_line_kind_known check (kind in (
  'NOT_STARTED', 'ENDED', 'COMPLETED', 'STAFF', 'FILES', 'MAIL', 'AUDIT', 'EVENTS'));
