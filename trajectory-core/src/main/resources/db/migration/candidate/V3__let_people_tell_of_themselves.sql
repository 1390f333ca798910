-- What somebody brings along (SX-001-10), read by the people around them.
create table core.strengths (
  trajectory_id uuid    primary key references core.trajectory,
  version       integer not null check (version > 0),
  work          text    not null check (char_length(work) <= 4000),
  subjects      text    not null check (char_length(subjects) <= 4000),
  languages     text    not null check (char_length(languages) <= 4000),
  pastimes      text    not null check (char_length(pastimes) <= 4000),
  on_date       date    not null
);

-- What somebody needs to be able to take part: read by the intermediary and their own guide or coach, in no view and no list.
create table core.support_need (
  trajectory_id uuid    primary key references core.trajectory,
  version       integer not null check (version > 0),
  text          text    not null check (char_length(text) <= 4000),
  on_date       date    not null
);

-- When somebody told of themself, for their own list of tasks; nothing of what.
create view core.told_now as
  select a.trajectory_id, s.on_date as strengths_on, n.on_date as support_on
  from core.application a
  left join core.strengths s on s.trajectory_id = a.trajectory_id
  left join core.support_need n on n.trajectory_id = a.trajectory_id;
