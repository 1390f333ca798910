-- Who did what, who looked at whom: for the administrator's search and a person's own page. Without the detail: it may say what only the dossier may say.
create index entry_by on audit.entry (person_id, id) where person_id is not null;
create index entry_at on audit.entry (at);

create view audit.line as
  select id, kind, person_id, role, system_name, what, about_id, at from audit.entry;

-- Names for the log, found as everywhere, with or without accents.
create view audit.known_person as
  select id as person_id, given_name || ' ' || family_name as name, public.searchable(given_name || ' ' || family_name) as search_text
  from core.person;
