-- Questions go too; one more than the kinds that are there, whichever those are.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'retention_line_kind_known' and conrelid = 'core.retention_line'::regclass);
begin
  alter table core.retention_line drop constraint retention_line_kind_known;
  execute 'alter table core.retention_line add constraint retention_line_kind_known ' || replace(known, 'ARRAY[', 'ARRAY[''QUESTIONS''::text, ');
end $$;
