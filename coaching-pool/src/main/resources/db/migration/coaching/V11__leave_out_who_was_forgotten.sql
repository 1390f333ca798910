-- The pool as the administrator sees it: coaches and numbers, nobody they guide, and nobody whose name is gone.
create or replace view coaching.coach_card as
  select c.person_id as coach_id, c.version, c.kind, c.board_number, c.capacity, c.from_on, c.until_on, c.active, c.state_reason,
         l.people, p.given_name, p.family_name, public.searchable(p.given_name || ' ' || p.family_name) as search_name
  from coaching.coach c
  join coaching.coach_load l on l.coach_id = c.person_id
  join core.person p on p.id = c.person_id
  where p.forgotten_on is null;
