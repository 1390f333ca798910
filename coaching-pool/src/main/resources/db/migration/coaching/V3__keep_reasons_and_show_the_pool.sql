-- Why somebody got another guide (MR-39), and why a coach is no longer chosen.
alter table coaching.assignment add column reason text constraint assignment_reason_short check (char_length(reason) <= 200);
alter table coaching.coach add column state_reason text constraint coach_state_reason_short check (char_length(state_reason) <= 200);

-- The version tells whether the coach changed an entry after the desk looked at it.
create or replace view coaching.hours_to_approve as
  select h.id, h.trajectory_id, h.coach_id, h.on_date, h.minutes, h.kind, h.line, h.pot, h.logged_at,
         c.given_name as coach_given_name, c.family_name as coach_family_name, h.version
  from coaching.hour_entry h
  join core.person c on c.id = h.coach_id
  where h.state = 'LOGGED';

-- All entries of a trajectory, for its dossier.
create view coaching.hours_of_trajectory as
  select h.id, h.trajectory_id, h.coach_id, h.on_date, h.minutes, h.kind, h.line, h.pot, h.state,
         c.given_name as coach_given_name, c.family_name as coach_family_name
  from coaching.hour_entry h
  join core.person c on c.id = h.coach_id;

-- The pool as the administrator sees it: coaches and numbers, nobody they guide.
create view coaching.coach_card as
  select c.person_id as coach_id, c.version, c.kind, c.board_number, c.capacity, c.from_on, c.until_on, c.active, c.state_reason,
         l.people, p.given_name, p.family_name, public.searchable(p.given_name || ' ' || p.family_name) as search_name
  from coaching.coach c
  join coaching.coach_load l on l.coach_id = c.person_id
  join core.person p on p.id = c.person_id;

-- Who needs a guide from the desk, and why: nobody there, somebody who stands in, or a coach who left the choice (EX-15). On a day the caller names,
-- a coach whose left_on is on or before it has gone.
create view coaching.guide_wanted as
  select t.trajectory_id, a.coach_id,
         case when a.id is null then 'NONE' when a.kind = 'STAND_IN' then 'STAND_IN' else 'LEFT' end as why,
         case when a.id is not null and a.kind <> 'STAND_IN' and c.active then c.until_on end as left_on
  from core.person_card t
  left join coaching.assignment a on a.trajectory_id = t.trajectory_id and a.until_on is null
  left join coaching.coach c on c.person_id = a.coach_id
  where t.status not in ('COMPLETED', 'ENDED')
    and (a.id is null or a.kind = 'STAND_IN' or c.person_id is null or not c.active or c.until_on is not null);
