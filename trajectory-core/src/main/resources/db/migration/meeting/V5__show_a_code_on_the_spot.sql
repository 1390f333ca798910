-- Six figures that stand on a screen in the room, on the day itself; made when whoever organises asks for them.
alter table core.information_meeting add column door_code text constraint information_meeting_door_code check (door_code ~ '^[0-9]{6}$');
create unique index information_meeting_door on core.information_meeting (on_date, door_code);

alter table core.meeting_attendance drop constraint meeting_attendance_confirmed_by_known;
alter table core.meeting_attendance add constraint meeting_attendance_confirmed_by_known check (confirmed_by in ('COLLEGE', 'DESK', 'CODE'));
