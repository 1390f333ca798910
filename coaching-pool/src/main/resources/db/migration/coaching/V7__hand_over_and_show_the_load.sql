-- What the desk told the next coach when one took over from another (EX-15, SX-001-12): for staff only, added to and never changed.
create table coaching.handover (
  id            bigint generated always as identity primary key,
  trajectory_id uuid   not null references core.trajectory,
  from_coach    uuid   not null references core.person,
  to_coach      uuid   not null references core.person,
  on_date       date   not null,
  reason        text   not null constraint handover_reason_short check (char_length(reason) between 1 and 200),
  note          text   not null constraint handover_note_short check (char_length(note) between 1 and 2000),
  written_by    uuid   references core.person,
  constraint handover_to_another check (from_coach <> to_coach)
);
create index handover_trajectory on coaching.handover (trajectory_id, id);
revoke update, delete on coaching.handover from loket_app;

-- How many people a coach has, by where they are: people in training count for the caseload, the others are hours (AMB-10).
create view coaching.coach_people as
  select a.coach_id, t.status, count(*)::integer as people
  from coaching.assignment a
  join core.person_card t on t.trajectory_id = a.trajectory_id
  where a.until_on is null
  group by a.coach_id, t.status;

create or replace view coaching.coach_load as
  select c.person_id as coach_id, c.capacity,
         (select count(*) from coaching.assignment a where a.coach_id = c.person_id and a.until_on is null)::integer as people,
         (select coalesce(sum(p.people), 0) from coaching.coach_people p
          where p.coach_id = c.person_id and p.status in ('YEAR_ONE', 'YEAR_TWO', 'COMPETENCE'))::integer as in_training
  from coaching.coach c;

-- Who guided whom, ever: for continuity (MR-05) and the number of changes (SX-001-12).
create view coaching.guided as
  select trajectory_id, coach_id, kind, from_on, until_on from coaching.assignment;
