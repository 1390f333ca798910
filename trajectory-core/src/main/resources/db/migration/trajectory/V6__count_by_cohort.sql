-- Numbers for the steering group, and nobody in them. A cohort is the school year of the start at the training school (AMB-16); who has not
-- started counts in the school year that begins after the registration.
create function core.school_year(day date) returns integer language sql immutable
  return extract(year from day - interval '8 months')::integer;

create view core.cohort_count as
  with entry as materialized (select trajectory_id, status, on_date from core.status_entry)
  select coalesce(core.school_year(s.on_date), core.school_year(t.registered_on) + 1) as first_year, e.status, count(*)::integer as people
  from core.trajectory t
  join entry e on e.trajectory_id = t.id
  left join entry s on s.trajectory_id = t.id and s.status = 'YEAR_ONE'
  group by 1, 2;

-- How many of a cohort received their certificate in which month after the start: 24 is within two years to the day. The day is that of the
-- certificate where it was recorded, otherwise that of the step to the own class.
create view core.cohort_certificate as
  with entry as materialized (select trajectory_id, status, on_date from core.status_entry where status in ('YEAR_ONE', 'INDUCTION')),
  certified as (
    select s.on_date as started_on, coalesce(c.on_date, i.on_date) as certified_on
    from entry s
    join entry i on i.trajectory_id = s.trajectory_id and i.status = 'INDUCTION'
    left join lateral (
      select case when r.outcome = 'DONE' then r.on_date end as on_date from core.step_record r
      where r.trajectory_id = s.trajectory_id and r.step = 'ST_52' order by r.id desc limit 1) c on true
    where s.status = 'YEAR_ONE'),
  lasted as (select started_on, age(certified_on, started_on) as time from certified)
  select core.school_year(started_on) as first_year,
         (extract(year from time) * 12 + extract(month from time) + (extract(day from time) > 0)::integer)::integer as months,
         count(*)::integer as people
  from lasted group by 1, 2;
