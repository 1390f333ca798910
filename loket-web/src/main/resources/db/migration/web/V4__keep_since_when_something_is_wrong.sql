-- What the daily check found, and since when: the list itself is looked up afresh each time.
create table web.check_finding (
  what    text not null,
  subject text not null,
  since   date not null,
  primary key (what, subject)
);
