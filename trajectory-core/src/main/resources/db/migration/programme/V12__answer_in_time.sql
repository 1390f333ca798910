-- Within how many working days who asks something gets an answer. One more than the norms that are there, whichever those are.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'norm_known' and conrelid = 'core.norm'::regclass);
begin
  alter table core.norm drop constraint norm_known;
  execute 'alter table core.norm add constraint norm_known ' || replace(known, 'ARRAY[', 'ARRAY[''ANSWER_QUESTION_WORKING_DAYS''::text, ');
end $$;

insert into core.norm (programme_id, first_year, norm, value)
select programme_id, first_year, 'ANSWER_QUESTION_WORKING_DAYS', 3 from core.programme_year;
