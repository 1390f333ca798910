create table core.information_meeting (
  id           uuid    primary key,
  college_id   text    not null,
  on_date      date    not null,
  at_time      time    not null,
  place        text    not null check (char_length(place) between 1 and 200),
  is_online    boolean not null,
  capacity     integer constraint information_meeting_capacity check (capacity > 0),
  cancelled_at timestamp with time zone
);
create index information_meeting_upcoming on core.information_meeting (on_date, at_time) where cancelled_at is null;

create table core.meeting_attendance (
  id            uuid primary key,
  trajectory_id uuid not null references core.trajectory,
  meeting_id    uuid references core.information_meeting,
  college_id    text not null,
  on_date       date not null,
  state         text not null constraint meeting_attendance_state_known check (state in ('BOOKED', 'DECLARED', 'CONFIRMED', 'CANCELLED')),
  confirmed_by  text constraint meeting_attendance_confirmed_by_known check (confirmed_by in ('COLLEGE', 'DESK')),
  constraint meeting_attendance_who_confirmed check ((state = 'CONFIRMED') = (confirmed_by is not null))
);
-- One place per person per college and day, however often the button is pressed.
create unique index meeting_attendance_once on core.meeting_attendance (trajectory_id, college_id, on_date) where state <> 'CANCELLED';
create index meeting_attendance_meeting on core.meeting_attendance (meeting_id) where state <> 'CANCELLED';

-- How far each trajectory is with its information meeting: the surest fact, then the latest.
create view core.meeting_now as
  select distinct on (trajectory_id) trajectory_id, state, on_date
  from core.meeting_attendance
  where state <> 'CANCELLED'
  order by trajectory_id, case state when 'CONFIRMED' then 1 when 'DECLARED' then 2 else 3 end, on_date desc;
