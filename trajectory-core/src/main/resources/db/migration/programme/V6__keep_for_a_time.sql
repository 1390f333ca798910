-- How many months is kept what says something of people (NF-01). Like every norm a value per school year; what holds today counts for everybody.
alter table core.norm drop constraint norm_known;

insert into core.norm (programme_id, first_year, norm, value)
select y.programme_id, y.first_year, w.norm, w.value
from core.programme_year y
cross join (values
  ('RETENTION_NOT_STARTED',  3), -- EX-01, EX-02: a short period
  ('RETENTION_ENDED',       24),
  ('RETENTION_COMPLETED',   60), -- ST-60, KPI-06: who still teaches is asked five years after the certificate
  ('RETENTION_FILES',       12),
  ('RETENTION_MAIL',        12),
  ('RETENTION_AUDIT',       60)) as w (norm, value);

alter table core.norm add constraint norm_known check (norm in (
  'POT_INTAKE', 'POT_PRE_TRACK', 'POT_APPOINTMENT', 'POT_YEAR_ONE', 'POT_YEAR_TWO', 'POT_INDUCTION', 'INTAKE_INCLUDED',
  'COACH_CASELOAD', 'COACH_CASELOAD_MOST', 'APPLICATION_DAYS', 'INTAKE_WORKING_DAYS', 'PRE_TRACK_MONTHS', 'WORK_EXPERIENCE_MONTHS',
  'CERTIFICATE_MONTHS', 'DELAY_SOON_MONTHS', 'DELAY_URGENT_MONTHS', 'STAYING_MONTHS', 'WISCAT_REQUIRED',
  'MATCH_COACH_ROOM', 'MATCH_COACH_CONTENT', 'MATCH_COACH_CONTINUITY', 'MATCH_COACH_INDEPENDENT', 'MATCH_COACH_INTERNAL',
  'MATCH_SCHOOL_FIT', 'MATCH_SCHOOL_DISTANCE', 'MATCH_SCHOOL_CLUSTER', 'MATCH_SCHOOL_FREE', 'MATCH_SCHOOL_NEW_BOARD',
  'MATCH_SCHOOL_OTHER_SCHOOL', 'MATCH_FARTHEST', 'CLUSTER_LEAST', 'CLUSTER_MOST',
  'TARGET_INTAKES', 'TARGET_PRE_TRACK', 'TARGET_STARTS', 'TARGET_SECOND_YEARS', 'TARGET_CERTIFICATES', 'TARGET_INDUCTION',
  'TARGET_COACHES', 'TARGET_COACHES_INTERNAL', 'TARGET_COACHES_EXTERNAL',
  'TARGET_SHARE_PRE_TRACK', 'TARGET_SHARE_SUITABLE', 'TARGET_SHARE_STARTED', 'TARGET_SHARE_CERTIFIED', 'TARGET_SHARE_STAYING',
  'TARGET_APPRECIATION',
  'RETENTION_NOT_STARTED', 'RETENTION_ENDED', 'RETENTION_COMPLETED', 'RETENTION_FILES', 'RETENTION_MAIL', 'RETENTION_AUDIT'));
-- The months of keeping have a floor: nought would forget everybody the next night.
alter table core.norm add constraint norm_kept_a_while check (norm not like 'RETENTION%' or value >= case norm when 'RETENTION_AUDIT' then 12 else 1 end);
