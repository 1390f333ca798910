-- The pool as the steering group may know it: periods, and nobody in them. Who left the choice has no day for that, so only now is known to be without them.
create view coaching.pool_period as
  select from_on, until_on, active from coaching.coach;
