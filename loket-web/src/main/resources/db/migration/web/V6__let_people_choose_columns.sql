-- Which columns of a list somebody does not want to see. Who has no row sees them all, also one that is added later.
create table web.hidden_column (
  owner  uuid not null references core.person (id) on delete cascade,
  list   text not null check (list ~ '^[a-z-]{1,40}$'),
  hidden text not null check (hidden ~ '^[a-z-]{1,40}$'),
  primary key (owner, list, hidden)
);
