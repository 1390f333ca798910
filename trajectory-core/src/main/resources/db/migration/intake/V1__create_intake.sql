create table core.intake (
  id              uuid    primary key,
  version         integer not null,
  trajectory_id   uuid    not null references core.trajectory,
  on_date         date    not null,
  at_time         time    not null,
  place           text    not null check (char_length(place) between 1 and 200),
  intermediary_id uuid    not null references core.person,
  coach_id        uuid    not null references core.person,
  guests          text[]  not null,
  state           text    not null constraint intake_state_known check (state in ('PLANNED', 'DECIDED', 'CANCELLED'))
);
-- Two who plan at once: one wins.
create unique index intake_one_planned on core.intake (trajectory_id) where state = 'PLANNED';
create index intake_trajectory on core.intake (trajectory_id);
create index intake_coach on core.intake (coach_id) where state = 'PLANNED';

create table core.intake_report (
  intake_id   uuid    not null references core.intake,
  reporter    text    not null constraint intake_report_reporter_known check (reporter in ('INTERMEDIARY', 'COACH')),
  version     integer not null,
  author_id   uuid    not null references core.person,
  motivation  text    not null check (char_length(motivation) <= 4000),
  profession  text    not null check (char_length(profession) <= 4000),
  guidance    text    not null check (char_length(guidance) <= 4000),
  feasibility text    not null check (char_length(feasibility) <= 4000),
  advice      text    constraint intake_report_advice_known check (advice in ('GO', 'NO', 'OTHER_ROUTE', 'NOT_NOW')),
  final_on    date,
  primary key (intake_id, reporter)
);

create table core.intake_decision (
  id            uuid primary key,
  intake_id     uuid not null references core.intake,
  outcome       text not null constraint intake_decision_outcome_known check (outcome in ('GO', 'NO', 'OTHER_ROUTE', 'NOT_NOW')),
  reason        text not null constraint intake_decision_reason_known check (reason in (
                  'SUITABLE', 'SUITABLE_WITH_GUIDANCE', 'MOTIVATION', 'PROFESSION', 'FEASIBILITY', 'EXPECTATIONS',
                  'ROUTE_FITS_BETTER', 'CIRCUMSTANCES', 'MORE_ORIENTATION')),
  feedback      text not null check (char_length(feedback) between 1 and 4000),
  route         text constraint intake_decision_route_known check (route in (
                  'ZIB', 'SHORT_PART_TIME', 'FULL_TIME', 'PART_TIME', 'DUAL', 'ACCELERATED', 'MODULAR')),
  look_again_on date,
  decided_on    date not null,
  decided_by    uuid not null references core.person,
  undone_at     timestamp with time zone
);
-- A decision that was undone is kept; one holds.
create unique index intake_decision_one on core.intake_decision (intake_id) where undone_at is null;

create table core.note (
  id            bigint generated always as identity primary key,
  trajectory_id uuid not null references core.trajectory,
  kind          text not null constraint note_kind_known check (kind in ('PRIVATE', 'DESK', 'SHARED')),
  author_id     uuid not null references core.person,
  text          text not null check (char_length(text) between 1 and 4000),
  written_at    timestamp with time zone not null
);
create index note_trajectory on core.note (trajectory_id, id);

-- The latest intake of each trajectory, with how far its reports and its decision are.
create view core.intake_now as
  select distinct on (i.trajectory_id) i.trajectory_id, i.on_date, i.at_time, i.place, i.intermediary_id, i.coach_id,
         d.final_on as desk_report_on, c.final_on as coach_report_on, x.decided_on, x.outcome, x.look_again_on
  from core.intake i
  left join core.intake_report d on d.intake_id = i.id and d.reporter = 'INTERMEDIARY'
  left join core.intake_report c on c.intake_id = i.id and c.reporter = 'COACH'
  left join core.intake_decision x on x.intake_id = i.id and x.undone_at is null
  where i.state <> 'CANCELLED'
  order by i.trajectory_id, (i.state = 'PLANNED') desc, i.on_date desc, i.at_time desc;
