-- A post that is free at a school, kept by the desk (MR-15, MR-37). How many of it are taken is counted from the placements.
create table core.vacancy (
  id           uuid    primary key,
  school_id    text    not null references core.school,
  from_on      date    not null,
  positions    integer not null constraint vacancy_sensible check (positions between 1 and 20),
  note         text    check (char_length(note) <= 200),
  withdrawn_on date,
  kept_by      uuid    references core.person,
  kept_on      date    not null
);
create index vacancy_school on core.vacancy (school_id, from_on);

-- What the desk asks of a school. It holds no place: that is given when the school confirms, under the same rules once more.
create table core.proposal (
  id              uuid primary key,
  trajectory_id   uuid not null references core.trajectory,
  school_id       text not null references core.school,
  type            text not null constraint proposal_type_known check (type in ('WORK_EXPERIENCE', 'TRAINING', 'PERMANENT')),
  from_on         date not null,
  until_on        date,
  match_reason    text check (char_length(match_reason) <= 500),
  brings          text check (char_length(brings) <= 500),
  override_reason text check (char_length(override_reason) <= 2000),
  funding         text check (char_length(funding) <= 200),
  vacancy_id      uuid references core.vacancy,
  state           text not null constraint proposal_state_known check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
  proposed_by     uuid references core.person,
  proposed_on     date not null,
  decided_by      uuid references core.person,
  decided_on      date,
  -- Who at the school said so, and when, where the desk wrote it down for them.
  said_by         text check (char_length(said_by) <= 100),
  said_on         date,
  decline_reason  text constraint proposal_decline_reason_known check (decline_reason in (
                    'NO_ROOM', 'NO_GUIDANCE', 'NOT_THIS_TIME', 'OTHER_GROUP', 'TALK_FIRST', 'OTHER')),
  decline_note    text check (char_length(decline_note) <= 1000),
  constraint proposal_in_order check (from_on < until_on),
  constraint proposal_decided check ((state = 'PROPOSED') = (decided_on is null)),
  constraint proposal_declined check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint proposal_vacancy check ((type = 'PERMANENT') = (vacancy_id is not null))
);
create unique index proposal_one_open on core.proposal (trajectory_id, type) where state = 'PROPOSED';
create index proposal_trajectory on core.proposal (trajectory_id, proposed_on);
create index proposal_school on core.proposal (school_id, state);

-- Every place that was given before schools were asked counts as confirmed on its first day; a job had a vacancy nobody kept.
insert into core.vacancy (id, school_id, from_on, positions, kept_by, kept_on)
  select id, school_id, from_on, 1, made_by, from_on from core.placement where type = 'PERMANENT';
insert into core.proposal (id, trajectory_id, school_id, type, from_on, until_on, override_reason, vacancy_id, state, proposed_by, proposed_on, decided_by, decided_on)
  select id, trajectory_id, school_id, type, from_on, until_on, reason, case when type = 'PERMANENT' then id end, 'CONFIRMED', made_by, from_on, made_by, from_on
  from core.placement;
alter table core.placement add column proposal_id uuid references core.proposal;
alter table core.placement add column vacancy_id uuid references core.vacancy;
alter table core.placement add column confirmed_on date;
update core.placement set proposal_id = id, vacancy_id = case when type = 'PERMANENT' then id end, confirmed_on = from_on;
alter table core.placement alter column proposal_id set not null;
alter table core.placement alter column confirmed_on set not null;
alter table core.placement add constraint placement_vacancy check ((type = 'PERMANENT') = (vacancy_id is not null));
alter table core.placement drop column vacancy;
alter table core.placement drop column reason;
create unique index placement_of_proposal on core.placement (proposal_id);
create index placement_vacancy_used on core.placement (vacancy_id) where vacancy_id is not null;

-- A colleague at the school who walks along: a duo while training (MR-30), a buddy elsewhere (MR-31). No account: a name, and an address if they like.
create table core.companion (
  id           bigint  generated always as identity primary key,
  placement_id uuid    not null references core.placement on delete cascade,
  school_id    text    not null references core.school,
  kind         text    not null constraint companion_kind_known check (kind in ('DUO', 'BUDDY')),
  name         text    not null check (char_length(name) between 1 and 100),
  email        text    check (char_length(email) <= 200),
  willing      boolean not null,
  from_on      date    not null,
  until_on     date,
  named_by     uuid    references core.person,
  named_on     date    not null,
  constraint companion_in_order check (from_on < until_on),
  constraint companion_one_at_a_time exclude using gist (placement_id with =, kind with =, daterange(from_on, until_on) with &&),
  -- One duo walks along with one person at a time (AMB-58).
  constraint companion_duo_of_one exclude using gist (school_id with =, lower(name) with =, daterange(from_on, until_on) with &&) where (kind = 'DUO')
);

-- The first day in the period on which every place is taken; null when one is free all the time. It can only become full on the first day, or when another placement begins.
create function core.full_on(school text, from_day date, until_day date, except_id uuid) returns date language sql stable parallel safe as $$
  with taken as (
    select from_on, until_on from core.placement
    where school_id = school and type <> 'PERMANENT' and not void and id is distinct from except_id
      and (until_on is null or until_on > from_day) and (until_day is null or from_on < until_day))
  select day from (select from_day as day union select from_on from taken where from_on > from_day) days
  where (select count(*) from taken where from_on <= day and (until_on is null or until_on > day)) >= core.places_at(school, day)
  order by day limit 1
$$;

create or replace view core.placement_now as
  select trajectory_id, school_id, type, from_on, until_on, id, confirmed_on from core.placement where not void;
create view core.proposal_card as
  select id, trajectory_id, school_id, type, from_on, until_on, state, proposed_by, proposed_on, decided_on, decline_reason, decline_note from core.proposal;
create view core.companion_card as
  select placement_id, kind, name, willing, from_on, until_on from core.companion;
create view core.vacancy_now as
  select v.id, v.school_id, v.from_on, v.positions, v.note, v.withdrawn_on,
         (select count(*) from core.placement p where p.vacancy_id = v.id and not p.void)::integer as filled
  from core.vacancy v;
