create table core.programme (
  id        text primary key,
  name      text not null,
  starts_on date not null,
  ends_on   date not null,
  constraint programme_in_order check (starts_on < ends_on)
);

create table core.programme_year (
  programme_id text    not null references core.programme,
  first_year   integer not null check (first_year between 2000 and 2100),
  primary key (programme_id, first_year)
);

create table core.norm (
  programme_id text    not null,
  first_year   integer not null,
  norm         text    not null constraint norm_known check (norm in (
                 'POT_INTAKE', 'POT_PRE_TRACK', 'POT_APPOINTMENT', 'POT_YEAR_ONE', 'POT_YEAR_TWO', 'POT_INDUCTION', 'INTAKE_INCLUDED',
                 'COACH_CASELOAD', 'APPLICATION_DAYS', 'INTAKE_WORKING_DAYS', 'PRE_TRACK_MONTHS', 'WORK_EXPERIENCE_MONTHS', 'WISCAT_REQUIRED',
                 'TARGET_INTAKES', 'TARGET_PRE_TRACK', 'TARGET_STARTS', 'TARGET_SECOND_YEARS', 'TARGET_CERTIFICATES', 'TARGET_INDUCTION',
                 'TARGET_COACHES', 'TARGET_COACHES_INTERNAL', 'TARGET_COACHES_EXTERNAL')),
  value        integer not null check (value >= 0),
  version      integer not null default 0,
  primary key (programme_id, first_year, norm),
  foreign key (programme_id, first_year) references core.programme_year
);

create table core.rate (
  programme_id text          not null,
  first_year   integer       not null,
  rate         text          not null constraint rate_known check (rate in (
                 'TEACHER_HOUR', 'EXTERNAL_COACH_HOUR', 'CAREER_CHANGER_YEAR', 'EXECUTIVE_HOUR', 'TEAM_HOUR', 'FINANCE_OFFICER_HOUR',
                 'ACCOUNTANT_HOUR', 'PRE_TRACK_AGENCY', 'PRE_TRACK_OWN', 'WORK_EXPERIENCE_MONTH', 'TRAINING_YEAR', 'PROJECT_LEAD_HOUR',
                 'PROJECT_ASSISTANT_HOUR', 'EXTERNAL_INTERMEDIARY_HOUR', 'INTERMEDIARY_YEAR', 'STATE_CONTRIBUTION')),
  amount_eur   numeric(12,2) not null check (amount_eur >= 0),
  vat          text          not null constraint rate_vat_known check (vat in ('HIGH', 'NONE', 'UNKNOWN')),
  version      integer       not null default 0,
  primary key (programme_id, first_year, rate),
  foreign key (programme_id, first_year) references core.programme_year
);

-- Every edit, with date, reason and author; what says which norm or rate, null when the year itself was added.
create table core.norm_change (
  id           bigint generated always as identity primary key,
  programme_id text          not null,
  first_year   integer       not null,
  kind         text          not null constraint norm_change_kind_known check (kind in ('YEAR', 'NORM', 'RATE')),
  what         text,
  before_value numeric(12,2),
  after_value  numeric(12,2),
  reason       text          not null check (char_length(reason) <= 4000),
  on_date      date          not null,
  at           timestamp with time zone not null,
  changed_by   uuid,
  foreign key (programme_id, first_year) references core.programme_year
);
create index norm_change_year on core.norm_change (programme_id, first_year, id);
revoke update, delete on core.norm_change from loket_app;

-- Business time = system time plus this many seconds. No row: the two are the same.
create table core.business_time (
  one            boolean primary key default true check (one),
  offset_seconds bigint  not null
);
