-- Who said how many places a school has, so that a colleague who is second reads by whom it was changed.
alter table core.school_places add column changed_by uuid references core.person;
alter table core.school_places add column changed_on date;
