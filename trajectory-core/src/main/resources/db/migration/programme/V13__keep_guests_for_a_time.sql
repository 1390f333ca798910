-- How long is known who came to a meeting without an account, and what somebody needed to take part in one. Two more than the norms that are there.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'norm_known' and conrelid = 'core.norm'::regclass);
begin
  alter table core.norm drop constraint norm_known;
  execute 'alter table core.norm add constraint norm_known '
    || replace(known, 'ARRAY[', 'ARRAY[''RETENTION_GUEST''::text, ''RETENTION_NEEDS''::text, ');
end $$;

insert into core.norm (programme_id, first_year, norm, value)
select programme_id, first_year, 'RETENTION_GUEST', 6 from core.programme_year;
insert into core.norm (programme_id, first_year, norm, value)
select programme_id, first_year, 'RETENTION_NEEDS', 7 from core.programme_year;
