-- Who was forgotten is on no list any more; their row stays, so that the counts for the steering group do not change.
create or replace view core.person_card as
  select t.id as trajectory_id, t.person_id, t.reference, t.status, t.status_since, t.route, t.registered_on, t.version,
         t.exit_row, t.exit_reason, p.given_name, p.family_name, p.language,
         public.searchable(p.given_name || ' ' || p.family_name) as search_name,
         o.person_id as owner_id, op.given_name as owner_given_name, op.family_name as owner_family_name
  from core.trajectory t
  join core.person p on p.id = t.person_id
  left join core.case_owner o on o.trajectory_id = t.id and o.until_on is null
  left join core.person op on op.id = o.person_id
  where p.forgotten_on is null;

-- When each trajectory ended and how, which is what decides how long is kept; the nightly forgetting goes by it.
create view core.dossier_end as
  select t.person_id, t.id as trajectory_id, t.status not in ('COMPLETED', 'ENDED') as open, t.status_since as ended_on,
         case when t.status = 'COMPLETED' then 'COMPLETED'
              when t.ended_from in ('REGISTERED', 'INTAKE_READY') then 'NOT_STARTED'
              else 'ENDED' end as outcome
  from core.trajectory t
  join core.person p on p.id = t.person_id
  where p.forgotten_on is null;

-- What was written in tables that are only added to. Nobody with an open trajectory is forgotten, whoever asks.
create function core.forget_written(a_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from core.trajectory where person_id = a_person and status not in ('COMPLETED', 'ENDED')) then
    raise exception 'somebody on the way is not forgotten';
  end if;
  delete from core.timeline where trajectory_id in (select id from core.trajectory where person_id = a_person);
  update core.trajectory_move set reason = null
  where reason is not null and trajectory_id in (select id from core.trajectory where person_id = a_person);
  -- A quarter without a talk needs a note (step_record_not_held).
  update core.step_record set note = case when outcome = 'NOT_HELD' then '–' end, document_id = null, on_behalf_of = null
  where trajectory_id in (select id from core.trajectory where person_id = a_person);
end
$$;
revoke execute on function core.forget_written from public;
grant execute on function core.forget_written to loket_app;

-- And nobody who was forgotten gets on the way again: who comes back registers anew.
create function core.refuse_return() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.status not in ('COMPLETED', 'ENDED') and exists (select from core.person where id = new.person_id and forgotten_on is not null) then
    raise exception 'who was forgotten does not come back';
  end if;
  return new;
end
$$;
create trigger trajectory_of_somebody_known before insert or update of status on core.trajectory
  for each row execute function core.refuse_return();

-- Whose each trajectory is or was, forgotten or not; what the areas forget, they find by it.
create view core.trajectory_of as select id as trajectory_id, person_id, status not in ('COMPLETED', 'ENDED') as open from core.trajectory;
