-- When somebody's last role here ended, infinity while they hold one. A closed account ends them all until it is opened again.
create view core.staff_end as
  select g.person_id, max(least(coalesce(g.until_on, 'infinity'), coalesce(a.closed_on, 'infinity'))) as ended_on
  from core.role_grant g
  join core.person p on p.id = g.person_id and p.forgotten_on is null
  left join core.account a on a.person_id = g.person_id
  where g.role <> 'CANDIDATE'
  group by g.person_id;

-- Who was forgotten is on no list any more.
create or replace view core.staff_card as
  select p.id as person_id, p.given_name, p.family_name, a.email::text as email,
         public.searchable(p.given_name || ' ' || p.family_name || ' ' || coalesce(a.email::text, '')) as search_text
  from core.person p
  left join core.account a on a.person_id = p.id and a.closed_on is null
  where p.forgotten_on is null and exists (select from core.role_grant g where g.person_id = p.id and g.role <> 'CANDIDATE');

-- Why a second step was taken away, or somebody looked along, is written down once and only added to. Nobody who works here is forgotten, whoever asks.
create function core.forget_reasons(a_person uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from core.staff_end where person_id = a_person and ended_on > current_date) then
    raise exception 'somebody who works here is not forgotten';
  end if;
  update core.second_step_reset set reason = '–' where person_id = a_person;
  update core.support_view set reason = '–' where as_id = a_person;
end
$$;
revoke execute on function core.forget_reasons from public;
grant execute on function core.forget_reasons to loket_app;
