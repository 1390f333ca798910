-- What was booked. It knows the hour, not the person and not the coach; no foreign key to the hour, because books are kept longer than dossiers.
create table finance.entry (
  id          bigint        generated always as identity primary key,
  event_id    uuid          not null constraint entry_event_once unique,
  hour_id     uuid          not null constraint entry_hour_once unique,
  line_id     text          references finance.budget_line,
  activity    text          not null constraint entry_activity_known check (activity in ('A', 'B', 'C', 'D', 'E', 'F')),
  category    text          constraint entry_category_known check (category in ('personeel', 'materieel', 'overig')),
  first_year  integer       not null,
  on_date     date          not null,
  pot         text          not null constraint entry_pot_known check (pot in (
                'INTAKE', 'PRE_TRACK', 'APPOINTMENT', 'YEAR_ONE', 'YEAR_TWO', 'INDUCTION')),
  coach_kind  text          not null constraint entry_coach_kind_known check (coach_kind in ('INTERNAL', 'EXTERNAL')),
  minutes     integer       not null check (minutes > 0),
  -- Per hour and without VAT, as it was on the day.
  rate_eur    numeric(12,2) not null,
  vat         text          not null constraint entry_vat_known check (vat in ('HIGH', 'NONE', 'UNKNOWN')),
  amount_eur  numeric(12,2) not null,
  booked_at   timestamp with time zone not null,
  constraint entry_category_of_its_line check ((line_id is null) = (category is null))
);
create index entry_line on finance.entry (line_id, first_year);
create index entry_category on finance.entry (activity, category, id);

-- An entry over the streams that pay its category, and what each bore of that category up to and with this entry.
create table finance.entry_stream (
  entry_id    bigint        not null references finance.entry,
  stream      text          not null constraint entry_stream_known check (stream in ('MUNICIPALITY', 'BBO', 'STATE', 'OCW')),
  amount_eur  numeric(12,2) not null,
  running_eur numeric(12,2) not null,
  primary key (entry_id, stream)
);

revoke update, delete on finance.entry, finance.entry_stream from loket_app;

create function finance.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to';
end
$$;
create trigger entry_only_added before update or delete or truncate on finance.entry for each statement execute function finance.refuse_change();
create trigger entry_stream_only_added before update or delete or truncate on finance.entry_stream for each statement execute function finance.refuse_change();

-- A line with what was booked on it.
create view finance.line_card as
  select l.sort, l.id as line_id, l.activity, l.cost_category as category, l.description_nl as description, l.amount_eur as stated_eur,
         l.computed_amount as computed_eur, l.amount_eur - l.computed_amount as difference_eur, l.formula, l.vat_included as vat, l.confidence,
         coalesce(b.booked_eur, 0) as booked_eur, coalesce(b.entries, 0) as entries, public.searchable(l.id || ' ' || l.description_nl) as search_text
  from finance.budget_line l
  left join (select e.line_id, sum(e.amount_eur) as booked_eur, count(*) as entries from finance.entry e group by e.line_id) b on b.line_id = l.id;

create view finance.entry_card as
  select e.id as entry_id, e.hour_id, e.line_id, e.activity, e.first_year, e.on_date, e.pot, e.coach_kind, e.minutes, e.rate_eur, e.vat, e.amount_eur,
         array(select s.stream || ' ' || s.amount_eur from finance.entry_stream s where s.entry_id = e.id and s.amount_eur <> 0 order by s.stream) as streams
  from finance.entry e;

-- The streams: what the distribution lets them pay, what the income promises, what the ledger put on them.
create view finance.stream_card as
  select i.stream, i.agreed_eur,
         (select sum(s.amount_eur) from finance.stream_share s where s.stream = i.stream) as distributed_eur,
         (select sum(s.amount_eur) from finance.entry_stream s where s.stream = i.stream) as booked_eur
  from (select case stream
                 when 'Gemeente totaal' then 'MUNICIPALITY'
                 when 'BBO' then 'BBO'
                 when 'Rijksbijdrage per zij-instromer (180)' then 'STATE'
                 when 'Subsidie OCW' then 'OCW'
               end as stream, total_4yr_computed as agreed_eur
        from finance.income) i
  where i.stream is not null;

create view finance.year_balance as
  select v.first_year, v.income_eur, v.cost_eur,
         (select sum(e.amount_eur) from finance.entry e where e.first_year = v.first_year) as booked_eur
  from finance.activity_year i
  join finance.activity_year c on c.row_type = 'total_printed'
  cross join lateral (values
    (2020, i.y2020_2021, c.y2020_2021),
    (2021, i.y2021_2022, c.y2021_2022),
    (2022, i.y2022_2023, c.y2022_2023),
    (2023, i.y2023_2024, c.y2023_2024)) v (first_year, income_eur, cost_eur)
  where i.row_type = 'income_per_year';
