-- Where the last move left somebody; the daily check compares it with where they are.
create view core.last_move as
  select distinct on (trajectory_id) trajectory_id, to_status, on_date from core.trajectory_move order by trajectory_id, id desc;
