-- A second talk on one day, as long and of the same kind as the first: its coach said so. Without that it is the first one written twice.
alter table coaching.hour_entry add column second boolean not null default false;
update coaching.hour_entry h set second = true
where exists (select from coaching.hour_entry o
              where o.coach_id = h.coach_id and o.trajectory_id = h.trajectory_id and o.on_date = h.on_date and o.kind = h.kind
                and o.minutes = h.minutes and o.state <> 'WITHDRAWN' and (o.logged_at, o.id) < (h.logged_at, h.id));
create unique index hour_entry_once on coaching.hour_entry (coach_id, trajectory_id, on_date, kind, minutes)
  where state <> 'WITHDRAWN' and not second;

-- A coach whose pot runs out asks the desk for more (AMB-06).
create table coaching.extra_request (
  -- The key of the form it came from.
  id            uuid    primary key,
  version       integer not null,
  trajectory_id uuid    not null references core.trajectory,
  coach_id      uuid    not null references core.person,
  pot           text    not null constraint extra_request_pot_known check (pot in (
                  'INTAKE', 'PRE_TRACK', 'APPOINTMENT', 'YEAR_ONE', 'YEAR_TWO', 'INDUCTION')),
  minutes       integer not null check (minutes between 1 and 1800),
  reason        text    not null check (char_length(reason) between 1 and 200),
  asked_at      timestamp with time zone not null,
  state         text    not null constraint extra_request_state_known check (state in ('WAITING', 'GRANTED', 'REFUSED')),
  answer        text    check (char_length(answer) between 1 and 200),
  decided_by    uuid    references core.person,
  decided_at    timestamp with time zone,
  constraint extra_request_decided check ((state = 'WAITING') = (decided_by is null) and (state = 'WAITING') = (answer is null))
);
create unique index extra_request_one_waiting on coaching.extra_request (trajectory_id, pot) where state = 'WAITING';
create index extra_request_trajectory on coaching.extra_request (trajectory_id, asked_at);

-- Time the desk gave on top of the norm. Given once, never changed.
create table coaching.extra_time (
  id            uuid    primary key,
  trajectory_id uuid    not null references core.trajectory,
  pot           text    not null constraint extra_time_pot_known check (pot in (
                  'INTAKE', 'PRE_TRACK', 'APPOINTMENT', 'YEAR_ONE', 'YEAR_TWO', 'INDUCTION')),
  minutes       integer not null check (minutes between 1 and 1800),
  reason        text    not null check (char_length(reason) between 1 and 200),
  granted_on    date    not null,
  granted_by    uuid    not null references core.person,
  request_id    uuid    constraint extra_time_once_a_request unique references coaching.extra_request
);
create index extra_time_pot on coaching.extra_time (trajectory_id, pot);
revoke update, delete on coaching.extra_time from loket_app;

create index hour_entry_waiting_coach on coaching.hour_entry (coach_id, on_date) where state = 'LOGGED';

-- Every entry with who wrote it; a page that shows it joins the person.
create view coaching.hour_card as
  select h.id, h.version, h.trajectory_id, h.coach_id, h.on_date, h.minutes, h.kind, h.line, h.pot, h.state, h.second, h.return_reason, h.logged_at,
         c.given_name as coach_given_name, c.family_name as coach_family_name
  from coaching.hour_entry h
  join core.person c on c.id = h.coach_id;

-- What waits for the desk, a coach's month at a time.
create view coaching.hour_month_waiting as
  select m.coach_id, m.month, m.entries, m.people, m.minutes, m.oldest_at, c.given_name, c.family_name,
         public.searchable(c.given_name || ' ' || c.family_name) as search_name
  from (select h.coach_id, date_trunc('month', h.on_date)::date as month, count(*)::integer as entries,
               count(distinct h.trajectory_id)::integer as people, sum(h.minutes)::integer as minutes, min(h.logged_at) as oldest_at
        from coaching.hour_entry h
        where h.state = 'LOGGED'
        group by h.coach_id, date_trunc('month', h.on_date)) m
  join core.person c on c.id = m.coach_id;

-- When a coach last wrote something for somebody.
create view coaching.hour_last as
  select trajectory_id, coach_id, max(logged_at) as logged_at
  from coaching.hour_entry
  where state <> 'WITHDRAWN'
  group by trajectory_id, coach_id;

create view coaching.extra_request_card as
  select r.id, r.version, r.trajectory_id, r.coach_id, r.pot, r.minutes, r.reason, r.asked_at, r.state, r.answer, r.decided_at,
         c.given_name as coach_given_name, c.family_name as coach_family_name
  from coaching.extra_request r
  join core.person c on c.id = r.coach_id;

create view coaching.extra_time_card as
  select e.id, e.trajectory_id, e.pot, e.minutes, e.reason, e.granted_on, p.given_name, p.family_name
  from coaching.extra_time e
  join core.person p on p.id = e.granted_by;
