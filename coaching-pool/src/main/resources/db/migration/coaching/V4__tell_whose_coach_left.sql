-- Whose coach left the choice, and from which day; null where they have gone already. Apart from guide_wanted, because lists that know the
-- rest of a person join this and not everybody a second time.
create view coaching.guide_left as
  select a.trajectory_id, a.coach_id, case when c.active then c.until_on end as left_on
  from coaching.assignment a
  left join coaching.coach c on c.person_id = a.coach_id
  where a.until_on is null and a.kind <> 'STAND_IN'
    and (c.person_id is null or not c.active or c.until_on is not null);

create or replace view coaching.guide_wanted as
  select t.trajectory_id, a.coach_id,
         case when a.id is null then 'NONE' when a.kind = 'STAND_IN' then 'STAND_IN' else 'LEFT' end as why,
         l.left_on
  from core.person_card t
  left join coaching.assignment a on a.trajectory_id = t.trajectory_id and a.until_on is null
  left join coaching.guide_left l on l.trajectory_id = t.trajectory_id
  where t.status not in ('COMPLETED', 'ENDED')
    and (a.id is null or a.kind = 'STAND_IN' or l.trajectory_id is not null);
