-- What was written in tables that are only added to. Nobody with an open trajectory is forgotten, whoever asks.
create function coaching.forget_written(a_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from core.trajectory_of where person_id = a_person and open) then
    raise exception 'somebody on the way is not forgotten';
  end if;
  delete from coaching.handover where trajectory_id in (select trajectory_id from core.trajectory_of where person_id = a_person);
  update coaching.extra_time set reason = '–' where trajectory_id in (select trajectory_id from core.trajectory_of where person_id = a_person);
end
$$;
revoke execute on function coaching.forget_written from public;
grant execute on function coaching.forget_written to loket_app;
