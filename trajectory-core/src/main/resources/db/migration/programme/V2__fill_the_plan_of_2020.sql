-- The plan's own figures: requirements section 4.3 (NY rows), section 13.1 (FIN-R rows), section 14 (YP rows).
insert into core.programme (id, name, starts_on, ends_on) values ('AMSTERDAM', 'Amsterdam 2020-2024', '2020-09-01', '2024-09-01');
insert into core.programme_year (programme_id, first_year) select 'AMSTERDAM', year from generate_series(2020, 2023) year;

insert into core.norm (programme_id, first_year, norm, value)
select 'AMSTERDAM', 2020 + n - 1, plan.norm, plan.values[n]
from (values
  ('POT_INTAKE',              array[  1,   1,   1,   1]),
  ('POT_PRE_TRACK',           array[ 15,  15,  15,  15]),
  ('POT_APPOINTMENT',         array[  1,   1,   1,   1]),
  ('POT_YEAR_ONE',            array[ 60,  60,  60,  60]),
  ('POT_YEAR_TWO',            array[ 30,  30,  30,  30]),
  ('POT_INDUCTION',           array[ 15,  15,  15,  15]),
  ('INTAKE_INCLUDED',         array[  1,   1,   1,   0]), -- YP-08, AMB-06
  ('COACH_CASELOAD',          array[  9,   9,   9,   9]), -- NY-15, AMB-10
  ('APPLICATION_DAYS',        array[ 14,  14,  14,  14]),
  ('INTAKE_WORKING_DAYS',     array[ 10,  10,  10,  10]),
  ('PRE_TRACK_MONTHS',        array[  5,   5,   5,   5]),
  ('WORK_EXPERIENCE_MONTHS',  array[  3,   3,   3,   3]),
  ('WISCAT_REQUIRED',         array[  1,   1,   1,   1]), -- AMB-05
  ('TARGET_INTAKES',          array[220, 220, 220, 220]), -- NY-01
  ('TARGET_PRE_TRACK',        array[200, 200, 200, 200]), -- NY-02
  ('TARGET_STARTS',           array[180, 180, 180, 180]), -- NY-03
  ('TARGET_SECOND_YEARS',     array[  0, 180, 180, 180]), -- NY-04
  ('TARGET_CERTIFICATES',     array[144, 144, 144, 144]), -- KPI-05
  ('TARGET_INDUCTION',        array[  0,   0, 144, 144]), -- NY-05, the budget's figure (AMB-12)
  ('TARGET_COACHES',          array[ 20,  40,  50,  50]), -- NY-06
  ('TARGET_COACHES_INTERNAL', array[ 15,  35,  50,  50]), -- NY-07
  ('TARGET_COACHES_EXTERNAL', array[  5,   5,   0,   0])  -- NY-07
) as plan (norm, values), generate_series(1, 4) n;

insert into core.rate (programme_id, first_year, rate, amount_eur, vat)
select 'AMSTERDAM', year, plan.rate, plan.amount, plan.vat
from (values
  ('TEACHER_HOUR',                  50, 'NONE'),    -- FIN-R01
  ('EXTERNAL_COACH_HOUR',           80, 'HIGH'),    -- FIN-R02
  ('CAREER_CHANGER_YEAR',        62000, 'NONE'),    -- FIN-R03
  ('EXECUTIVE_HOUR',               115, 'NONE'),    -- FIN-R04
  ('TEAM_HOUR',                     75, 'NONE'),    -- FIN-R05
  ('FINANCE_OFFICER_HOUR',          85, 'HIGH'),    -- FIN-R06
  ('ACCOUNTANT_HOUR',              150, 'UNKNOWN'), -- FIN-R07
  ('PRE_TRACK_AGENCY',            1900, 'UNKNOWN'), -- FIN-R08
  ('PRE_TRACK_OWN',               1250, 'UNKNOWN'), -- FIN-R09
  ('WORK_EXPERIENCE_MONTH',       1500, 'NONE'),    -- FIN-R10
  ('TRAINING_YEAR',               6000, 'UNKNOWN'), -- FIN-R11
  ('PROJECT_LEAD_HOUR',            105, 'HIGH'),    -- FIN-R12
  ('PROJECT_ASSISTANT_HOUR',        80, 'HIGH'),    -- FIN-R13
  ('EXTERNAL_INTERMEDIARY_HOUR',    80, 'HIGH'),    -- FIN-R14
  ('INTERMEDIARY_YEAR',          72000, 'NONE'),    -- FIN-R15
  ('STATE_CONTRIBUTION',         20000, 'NONE')     -- FIN-R16
) as plan (rate, amount, vat), generate_series(2020, 2023) year;
