-- What a match weighs (section 3): points per criterion, and the figures its rules go by. Like every norm a value per school year, edited with date, reason and author.
alter table core.norm drop constraint norm_known;

insert into core.norm (programme_id, first_year, norm, value)
select y.programme_id, y.first_year, w.norm, w.value
from core.programme_year y
cross join (values
  ('COACH_CASELOAD_MOST',       12), -- AMB-10: nine is a warning, this is the stop
  ('MATCH_COACH_ROOM',          30), -- MR-01
  ('MATCH_COACH_CONTENT',       30), -- MR-09
  ('MATCH_COACH_CONTINUITY',    20), -- MR-05
  ('MATCH_COACH_INDEPENDENT',   10), -- MR-11
  ('MATCH_COACH_INTERNAL',      10), -- MR-10
  ('MATCH_SCHOOL_FIT',          30), -- MR-24, the main one
  ('MATCH_SCHOOL_DISTANCE',     25),
  ('MATCH_SCHOOL_CLUSTER',      15), -- MR-20, MR-21
  ('MATCH_SCHOOL_FREE',         10), -- MR-19
  ('MATCH_SCHOOL_NEW_BOARD',    10),
  ('MATCH_SCHOOL_OTHER_SCHOOL', 10), -- MR-22
  ('MATCH_FARTHEST',            15),
  ('CLUSTER_LEAST',              3), -- MR-20
  ('CLUSTER_MOST',               7)) as w (norm, value);

alter table core.norm add constraint norm_known check (norm in (
  'POT_INTAKE', 'POT_PRE_TRACK', 'POT_APPOINTMENT', 'POT_YEAR_ONE', 'POT_YEAR_TWO', 'POT_INDUCTION', 'INTAKE_INCLUDED',
  'COACH_CASELOAD', 'COACH_CASELOAD_MOST', 'APPLICATION_DAYS', 'INTAKE_WORKING_DAYS', 'PRE_TRACK_MONTHS', 'WORK_EXPERIENCE_MONTHS',
  'WISCAT_REQUIRED',
  'MATCH_COACH_ROOM', 'MATCH_COACH_CONTENT', 'MATCH_COACH_CONTINUITY', 'MATCH_COACH_INDEPENDENT', 'MATCH_COACH_INTERNAL',
  'MATCH_SCHOOL_FIT', 'MATCH_SCHOOL_DISTANCE', 'MATCH_SCHOOL_CLUSTER', 'MATCH_SCHOOL_FREE', 'MATCH_SCHOOL_NEW_BOARD',
  'MATCH_SCHOOL_OTHER_SCHOOL', 'MATCH_FARTHEST', 'CLUSTER_LEAST', 'CLUSTER_MOST',
  'TARGET_INTAKES', 'TARGET_PRE_TRACK', 'TARGET_STARTS', 'TARGET_SECOND_YEARS', 'TARGET_CERTIFICATES', 'TARGET_INDUCTION',
  'TARGET_COACHES', 'TARGET_COACHES_INTERNAL', 'TARGET_COACHES_EXTERNAL'));
