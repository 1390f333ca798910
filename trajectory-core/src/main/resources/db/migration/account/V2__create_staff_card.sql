-- Who works here, or did; for the administrator's list. Never somebody who is a candidate only.
create view core.staff_card as
  select p.id as person_id, p.given_name, p.family_name, a.email::text as email,
         public.searchable(p.given_name || ' ' || p.family_name || ' ' || coalesce(a.email::text, '')) as search_text
  from core.person p
  left join core.account a on a.person_id = p.id and a.closed_on is null
  where exists (select from core.role_grant g where g.person_id = p.id and g.role <> 'CANDIDATE');
