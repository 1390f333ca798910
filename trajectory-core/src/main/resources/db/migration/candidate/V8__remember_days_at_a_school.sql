-- Days somebody looked along at a school before deciding (ST-07).
create table core.school_visit (
  id            uuid primary key,
  trajectory_id uuid not null references core.trajectory,
  on_date       date not null,
  place         text not null check (place <> '' and char_length(place) <= 120),
  note          text not null check (char_length(note) <= 4000)
);
create index school_visit_of on core.school_visit (trajectory_id);

-- Their list of tasks also says when they last looked along.
create or replace view core.told_now as
  select a.trajectory_id, s.on_date as strengths_on, n.on_date as support_on,
         (select max(v.on_date) from core.school_visit v where v.trajectory_id = a.trajectory_id) as visited_on
  from core.application a
  left join core.strengths s on s.trajectory_id = a.trajectory_id
  left join core.support_need n on n.trajectory_id = a.trajectory_id;
