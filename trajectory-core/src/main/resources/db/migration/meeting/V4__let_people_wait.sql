alter table core.meeting_attendance drop constraint meeting_attendance_state_known;
alter table core.meeting_attendance add constraint meeting_attendance_state_known
  check (state in ('BOOKED', 'WAITING', 'DECLARED', 'CONFIRMED', 'CANCELLED'));

-- Who stands before whom is a number and no time: it is given out while the meeting is locked, and many come within one tick of a clock.
create sequence core.meeting_queue;
alter table core.meeting_attendance
  add column queue_number bigint,
  add constraint meeting_attendance_queued check ((state = 'WAITING') = (queue_number is not null)),
  add constraint meeting_attendance_waits_somewhere check (state <> 'WAITING' or meeting_id is not null);
create unique index meeting_attendance_queue on core.meeting_attendance (meeting_id, queue_number) where state = 'WAITING';

-- How far each trajectory is with its information meeting: the surest fact, then the latest; waiting for a place is the least.
create or replace view core.meeting_now as
  select distinct on (trajectory_id) trajectory_id, state, on_date
  from core.meeting_attendance
  where state <> 'CANCELLED'
  order by trajectory_id, case state when 'CONFIRMED' then 1 when 'DECLARED' then 2 when 'BOOKED' then 3 else 4 end, on_date desc;

-- The calendar as everybody may read it: no person is in it.
create view core.meeting_card as
  select m.id as meeting_id, m.college_id, m.on_date, m.at_time, m.until_time, m.place, m.is_online, m.about, m.capacity,
         m.cancelled_at is not null as cancelled,
         (select count(*) from core.meeting_attendance a
          where a.meeting_id = m.id and a.state not in ('CANCELLED', 'WAITING'))::integer as booked,
         public.searchable(m.college_id || ' ' || c.name || ' ' || m.place || ' ' || coalesce(m.about, '')) as search_words
  from core.information_meeting m join core.college c on c.college_id = m.college_id;
