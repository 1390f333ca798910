-- The plan's budget as printed: each table has the columns of its file (docs/data.md), so that it can be compared with it cell by cell.
-- Amounts printed and amounts computed stand side by side; where they differ, that is data.
create table finance.budget_line (
  id                text          primary key,
  sort              integer       not null unique,
  source_line       integer       not null,
  activity          text          not null constraint budget_line_activity_known check (activity in ('A', 'B', 'C', 'D', 'E', 'F')),
  cost_category     text          not null constraint budget_line_category_known check (cost_category in ('personeel', 'materieel', 'overig')),
  description_nl    text          not null,
  amount_eur        numeric(12,2) not null,
  quantity          numeric,
  quantity_unit     text,
  hours_per_unit    numeric,
  months            numeric,
  times             numeric,
  rate_eur          numeric(12,2),
  rate_unit         text,
  vat_included      text          not null constraint budget_line_vat_known check (vat_included in ('ja', 'nvt', 'onbekend')),
  vat_rate_pct      numeric,
  years             text          not null,
  -- Empty where the plan does not split a line over the years (F personeel).
  amount_2020_2021  numeric(12,2),
  amount_2021_2022  numeric(12,2),
  amount_2022_2023  numeric(12,2),
  amount_2023_2024  numeric(12,2),
  year_split_sum    numeric(12,2),
  year_split_basis  text          not null,
  structure         text          not null constraint budget_line_structure_known check (structure in ('product', 'composite', 'none')),
  formula           text,
  computed_amount   numeric(12,2),
  difference_printed_minus_computed numeric(12,2),
  confidence        text          not null constraint budget_line_confidence_known check (
                      confidence in ('stated', 'inferred', 'backsolved', 'lump', 'unresolved')),
  note              text
);

-- Activity, category and school year: here every year has its amount, also where the lines have none.
create table finance.activity_year (
  sort                      integer primary key,
  row_type                  text    not null,
  activity                  text,
  cost_category             text,
  y2020_2021                numeric(12,2),
  y2021_2022                numeric(12,2),
  y2022_2023                numeric(12,2),
  y2023_2024                numeric(12,2),
  row_sum                   numeric(12,2),
  lines_sum                 numeric(12,2),
  -- The reconciling item: -400 on F overig.
  diff_row_minus_lines      numeric(12,2),
  section_total_printed     numeric(12,2),
  diff_row_minus_section    numeric(12,2),
  verdeling_total_printed   numeric(12,2),
  diff_row_minus_verdeling  numeric(12,2),
  lines_2020_2021           numeric(12,2),
  lines_2021_2022           numeric(12,2),
  lines_2022_2023           numeric(12,2),
  lines_2023_2024           numeric(12,2),
  note                      text
);

-- Who pays what, per activity and category. The co-funder stands on the row, apart from what was agreed as income (D4, D5).
create table finance.funding (
  sort                      integer primary key,
  row_type                  text    not null,
  activity                  text,
  cost_category             text,
  total_budget              numeric(12,2),
  own_contribution          numeric(12,2),
  cofunder                  text    constraint funding_cofunder_known check (cofunder in ('G', 'BBO')),
  third_parties_rijk        numeric(12,2),
  requested_ocw_subsidy     numeric(12,2),
  sources_sum               numeric(12,2),
  diff_total_minus_sources  numeric(12,2),
  section_total_printed     numeric(12,2),
  diff_total_minus_section  numeric(12,2),
  note                      text
);

create table finance.income (
  sort                            integer primary key,
  row_type                        text    not null,
  stream                          text    not null,
  y2020_2021                      numeric(12,2),
  y2021_2022                      numeric(12,2),
  y2022_2023                      numeric(12,2),
  y2023_2024                      numeric(12,2),
  total_4yr_computed              numeric(12,2),
  total_4yr_in_verdeling          numeric(12,2),
  check_formula                   text,
  check_value                     numeric(12,2),
  difference_printed_minus_check  numeric(12,2),
  note                            text
);

-- Which line a cost belongs to. Years are separated by a bar; the last rule has no line.
create table finance.posting_rule (
  sort                  integer primary key,
  cause                 text    not null,
  coach_kind            text    constraint posting_rule_coach_kind_known check (coach_kind in ('INTERNAL', 'EXTERNAL')),
  school_year_of_entry  text,
  line                  text    not null,
  note                  text
);

-- A printed plan is not edited.
revoke update, delete on finance.budget_line, finance.activity_year, finance.funding, finance.income, finance.posting_rule from loket_app;

-- A line in one school year, or in all of them (no year). Calculated again it keeps the shape of its printed years; a line that the plan does not
-- split whole over the years has none.
create view finance.line_amount as
  select l.id as line_id, l.activity, l.cost_category, v.first_year, v.stated_eur,
         round(v.stated_eur * coalesce(l.computed_amount, l.amount_eur) / nullif(l.amount_eur, 0), 2) as computed_eur
  from finance.budget_line l
  cross join lateral (values
    (null::integer, l.amount_eur),
    (2020, case when l.year_split_sum = l.amount_eur then l.amount_2020_2021 end),
    (2021, case when l.year_split_sum = l.amount_eur then l.amount_2021_2022 end),
    (2022, case when l.year_split_sum = l.amount_eur then l.amount_2022_2023 end),
    (2023, case when l.year_split_sum = l.amount_eur then l.amount_2023_2024 end)) v (first_year, stated_eur);

-- A category in one school year or in all: stated by the year table, summed over the lines, calculated again. One line without a year and the sum is not known.
create view finance.budget_cell as
  select y.sort, y.activity, y.cost_category, v.first_year, v.stated_eur, c.lines_eur, c.computed_eur,
         case when v.first_year is null then y.diff_row_minus_lines else 0 end as reconciling_eur
  from finance.activity_year y
  cross join lateral (values
    (null::integer, y.row_sum),
    (2020, coalesce(y.y2020_2021, 0)),
    (2021, coalesce(y.y2021_2022, 0)),
    (2022, coalesce(y.y2022_2023, 0)),
    (2023, coalesce(y.y2023_2024, 0))) v (first_year, stated_eur)
  left join lateral (
    select case when count(*) = count(a.stated_eur) then sum(a.stated_eur) end as lines_eur,
           case when count(*) = count(a.stated_eur) then sum(a.computed_eur) end as computed_eur
    from finance.line_amount a
    where a.activity = y.activity and a.cost_category = y.cost_category and a.first_year is not distinct from v.first_year) c on true
  where y.row_type = 'detail_printed';

create view finance.printed_total as
  select v.first_year, v.total_eur
  from finance.activity_year y
  cross join lateral (values
    (null::integer, y.row_sum), (2020, y.y2020_2021), (2021, y.y2021_2022), (2022, y.y2022_2023), (2023, y.y2023_2024)) v (first_year, total_eur)
  where y.row_type = 'total_printed';

-- What each stream pays of a category; categories are paid by one stream or by two.
create view finance.stream_share as
  select f.sort, f.activity, f.cost_category, f.total_budget as total_eur, s.stream, s.amount_eur
  from finance.funding f
  cross join lateral (values
    (case f.cofunder when 'BBO' then 'BBO' else 'MUNICIPALITY' end, f.own_contribution),
    ('STATE', f.third_parties_rijk),
    ('OCW', f.requested_ocw_subsidy)) s (stream, amount_eur)
  where f.row_type = 'detail_printed' and s.amount_eur > 0;
