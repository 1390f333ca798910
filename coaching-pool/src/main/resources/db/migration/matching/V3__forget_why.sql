-- Why somebody was proposed says much of them. Nobody with an open trajectory is forgotten, whoever asks.
create function coaching.forget_choices(a_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from core.trajectory_of where person_id = a_person and open) then
    raise exception 'somebody on the way is not forgotten';
  end if;
  delete from coaching.match_part where choice_id in (
    select c.id from coaching.match_choice c join core.trajectory_of t on t.trajectory_id = c.trajectory_id where t.person_id = a_person);
  delete from coaching.match_choice where trajectory_id in (select trajectory_id from core.trajectory_of where person_id = a_person);
end
$$;
revoke execute on function coaching.forget_choices from public;
grant execute on function coaching.forget_choices to loket_app;
