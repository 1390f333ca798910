-- Whom one can be in the demo with one click, and what they have to do that day.
create table web.persona (
  person_id uuid    not null references core.person,
  role      text    not null constraint persona_role_known check (role in (
              'CANDIDATE', 'INTERMEDIARY', 'COACH', 'STEERING_GROUP', 'ADMINISTRATOR')),
  sort      integer not null,
  note_key  text    not null,
  primary key (person_id, role)
);
