-- What somebody filled in of a wizard so far, apart from the record it will become: half of it may be missing, and nobody else reads it.
create table web.wizard_draft (
  owner      uuid    not null references core.person (id) on delete cascade,
  wizard     text    not null check (wizard ~ '^[a-z-]{1,40}$'),
  about      uuid    not null,
  version    integer not null check (version > 0),
  answers    jsonb   not null check (jsonb_typeof(answers) = 'object'),
  changed_on date    not null,
  primary key (owner, wizard, about)
);
create index wizard_draft_changed on web.wizard_draft (changed_on);
