-- Until when it lasts and what happens there: a visitor decides by it, and a calendar needs an end.
alter table core.information_meeting
  add column until_time time,
  add column about text constraint information_meeting_about check (char_length(about) between 1 and 1000),
  add column version integer not null default 0,
  add constraint information_meeting_lasts check (until_time > at_time);
