-- What the desk said of schools; a school without a row has one place and is not designated.
create view core.school_places_kept as
  select school_id, first_year, places, designated, version from core.school_places;
