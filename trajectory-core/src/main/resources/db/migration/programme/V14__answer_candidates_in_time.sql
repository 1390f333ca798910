-- How long the desk takes to answer what a candidate asks (a month at most, by law), and how long a stop of one's own can be taken back. Two
-- more than the norms that are there, whichever those are.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'norm_known' and conrelid = 'core.norm'::regclass);
begin
  alter table core.norm drop constraint norm_known;
  execute 'alter table core.norm add constraint norm_known ' || replace(known, 'ARRAY[', 'ARRAY[''REQUEST_DAYS''::text, ''STOP_UNDO_DAYS''::text, ');
end $$;

insert into core.norm (programme_id, first_year, norm, value)
select y.programme_id, y.first_year, w.norm, w.value
from core.programme_year y
cross join (values ('REQUEST_DAYS', 14), ('STOP_UNDO_DAYS', 14)) as w (norm, value);
