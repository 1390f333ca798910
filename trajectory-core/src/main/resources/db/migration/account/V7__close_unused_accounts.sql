-- When somebody last signed in, and when they were told that the account closes (B24). Business days.
alter table core.account add column last_used_on date;
alter table core.account add column warned_on date;
