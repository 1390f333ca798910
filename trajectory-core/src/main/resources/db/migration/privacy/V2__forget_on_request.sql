-- That somebody was forgotten because they asked: why and by whom, never who it was.
create table core.forgotten_on_request (
  id        bigint generated always as identity primary key,
  on_date   date not null,
  ground    text not null constraint forgotten_on_request_ground_known check (ground in (
              'WITHDRAWN', 'NOT_NEEDED', 'OBJECTION', 'MISTAKE')),
  by_person uuid not null references core.person
);
revoke update, delete on core.forgotten_on_request from loket_app;
