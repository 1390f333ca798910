create table core.person (
  id          uuid primary key,
  version     integer not null,
  given_name  text    not null check (char_length(given_name) between 1 and 100),
  family_name text    not null check (char_length(family_name) between 1 and 100),
  language    text    not null check (language in ('nl', 'en'))
);
-- Search by name, with or without accents.
create index person_search on core.person using gin (public.searchable(given_name || ' ' || family_name) public.gin_trgm_ops);
create index person_sorted on core.person (family_name, given_name);
