-- Who was there is asked once how it was (8.5).
alter table core.meeting_attendance add column feedback_asked_on date;
alter table core.meeting_guest add column feedback_asked_on date;

-- Nothing here leads to who answers: the link in their mail is the only way to it, and of that stands the hash.
create table core.meeting_feedback (
  id          uuid  primary key,
  meeting_id  uuid  not null references core.information_meeting,
  token_hash  bytea not null unique,
  useful      text  constraint meeting_feedback_useful_known check (useful in ('VERY', 'YES', 'A_BIT', 'HARDLY', 'NOT')),
  missing     text  constraint meeting_feedback_missing check (char_length(missing) between 1 and 1000),
  answered_on date,
  constraint meeting_feedback_answered check ((useful is null) = (answered_on is null)),
  constraint meeting_feedback_missing_with_answer check (missing is null or useful is not null)
);
create index meeting_feedback_meeting on core.meeting_feedback (meeting_id) where useful is not null;
