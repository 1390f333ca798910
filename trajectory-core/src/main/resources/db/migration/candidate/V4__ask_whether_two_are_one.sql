-- The same name, with or without accents, in the same part of town: perhaps one person with two addresses for mail.
create view core.maybe_same as
  select mine.trajectory_id, mine.person_id, other.trajectory_id as other_trajectory_id, other.person_id as other_person_id
  from core.application mine
  join core.person me on me.id = mine.person_id
  join core.application other on left(other.postcode, 4) = left(mine.postcode, 4) and other.person_id <> mine.person_id
  join core.person them on them.id = other.person_id
  where public.searchable(me.given_name || ' ' || me.family_name) = public.searchable(them.given_name || ' ' || them.family_name);
create index application_area on core.application (left(postcode, 4));

-- The desk looked, and they are two people: not asked again.
create table core.not_same (
  person_id  uuid not null references core.person,
  other_id   uuid not null references core.person,
  decided_by uuid not null references core.person,
  decided_on date not null,
  primary key (person_id, other_id),
  constraint not_same_once check (person_id < other_id)
);
create index not_same_other on core.not_same (other_id);
