-- What the steering group was last shown, and behind it what nobody is shown: the count it came from and how patient the figure is (ADR 0010).
create table web.published_figure (
  first_year integer not null check (first_year between 2000 and 2100),
  what       text    not null constraint published_figure_what_known check (what in (
               'REGISTERED', 'INTAKE_READY', 'PRE_TRACK', 'WORK_EXPERIENCE', 'SUITABILITY', 'APPOINTMENT', 'STARTED', 'CERTIFICATE',
               'COMPLETED', 'ENDED', 'CERTIFIED_IN_TIME', 'COACHES')),
  band       text    not null constraint published_figure_band_known check (band in ('ZERO', 'FEW', 'OPEN')),
  shown      integer,
  counted    integer not null check (counted >= 0),
  patience   integer not null check (patience in (2, 3)),
  primary key (first_year, what),
  constraint published_figure_small_never_shown check ((band = 'OPEN') = (shown is not null) and shown >= 5)
);

-- What really happened, as a benchmark (KPI-13). The source is told on the page.
create table web.reference_figure (
  first_year integer not null,
  what       text    not null,
  people     integer not null check (people >= 5),
  source     text    not null,
  primary key (first_year, what)
);
insert into web.reference_figure (first_year, what, people, source) values
  (2021, 'STARTED', 130, '1 Loket, Aanleiding'),
  (2022, 'STARTED',  54, '1 Loket, Aanleiding');
revoke insert, update, delete on web.reference_figure from loket_app;
