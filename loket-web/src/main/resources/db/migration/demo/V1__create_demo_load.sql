-- How far the demo's script was played; one row.
create table web.demo_load (
  one       boolean primary key default true check (one),
  acts_done integer not null
);
