-- The day a person was forgotten: their name is gone, and what stays of them are dates and counts.
alter table core.person add column forgotten_on date;
