-- Whether the school would have somebody in this year, and since when it says so. Nothing where it was not asked.
alter table core.school_places add column willing text constraint school_places_willing_known check (willing in ('YES', 'MAYBE', 'NO'));
alter table core.school_places add column willing_since date;
alter table core.school_places add constraint school_places_since check ((willing is null) = (willing_since is null));

-- Everything that was ever said of it, by whom and when; lines are added, never changed.
create table core.school_places_log (
  id            bigint  generated always as identity primary key,
  school_id     text    not null references core.school,
  first_year    integer not null,
  places        integer not null,
  designated    boolean not null,
  willing       text,
  willing_since date,
  changed_by    uuid    references core.person,
  changed_on    date    not null
);
create index school_places_log_school on core.school_places_log (school_id, first_year, id);
revoke update, delete on core.school_places_log from loket_app;
insert into core.school_places_log (school_id, first_year, places, designated, changed_by, changed_on)
  select school_id, first_year, places, designated, changed_by, changed_on from core.school_places where changed_on is not null;

create or replace view core.school_places_kept as
  select school_id, first_year, places, designated, version, willing, willing_since from core.school_places;
