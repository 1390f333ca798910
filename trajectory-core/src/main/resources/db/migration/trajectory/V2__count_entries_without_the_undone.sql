-- An undo takes back the last entry into the status it leaves, no earlier one: COMPETENCE to YEAR_TWO undone (EX-12) must not
-- forget that year two was entered before. An entry is undone when, up to some later undo, more undos left the status than moves entered it.
create or replace view core.status_entry as
  select distinct on (m.trajectory_id, m.to_status) m.trajectory_id, m.to_status as status, m.on_date
  from core.trajectory_move m
  where m.kind = 'MOVE'
    and not exists (
      select from core.trajectory_move u
      where u.trajectory_id = m.trajectory_id and u.kind = 'UNDO' and u.from_status = m.to_status and u.id > m.id
        and 0 < (select count(*) filter (where b.kind = 'UNDO' and b.from_status = m.to_status)
                      - count(*) filter (where b.kind = 'MOVE' and b.to_status = m.to_status)
                 from core.trajectory_move b
                 where b.trajectory_id = m.trajectory_id and b.id > m.id and b.id <= u.id))
  order by m.trajectory_id, m.to_status, m.id;
