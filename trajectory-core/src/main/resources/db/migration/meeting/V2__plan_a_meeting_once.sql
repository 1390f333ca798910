-- Meetings that were planned twice become one: whoever has a place keeps it, at the one that stays.
with twin as (
  select id, first_value(id) over (partition by college_id, on_date, at_time order by id) as stays
  from core.information_meeting where cancelled_at is null)
update core.meeting_attendance a set meeting_id = t.stays from twin t where t.id = a.meeting_id and t.id <> t.stays;
with twin as (
  select id, first_value(id) over (partition by college_id, on_date, at_time order by id) as stays
  from core.information_meeting where cancelled_at is null)
update core.information_meeting m set cancelled_at = current_timestamp from twin t where t.id = m.id and t.id <> t.stays;

-- A college holds one meeting at a time, however often the button is pressed.
create unique index information_meeting_once on core.information_meeting (college_id, on_date, at_time) where cancelled_at is null;
