create table core.board (
  number    text primary key check (number ~ '^[0-9]{5}$'),
  name      text not null,
  plan_name text,
  status    text not null constraint board_status_known check (status in ('PARTICIPATING', 'SUPPORTING', 'NONE'))
);

create table core.school (
  id           text primary key,
  name         text not null,
  kind         text not null constraint school_kind_known check (kind in ('BO', 'SBO', 'SO', 'SO/VSO')),
  board_number text not null references core.board,
  street       text not null,
  postcode     text not null,
  city         text not null,
  website      text not null,
  lat          double precision,
  lon          double precision,
  known_from   date not null,
  closed_on    date,
  constraint school_in_order check (known_from <= closed_on)
);
create index school_board on core.school (board_number);

-- Which edition was applied when and by whom; the area stands below the audit log and keeps its own.
create table core.register_import (
  id         bigint generated always as identity primary key,
  edition    text    not null constraint register_import_once unique,
  edition_on date    not null,
  valid_from date    not null,
  applied_at timestamp with time zone not null,
  applied_by uuid    references core.person,
  added      integer not null,
  changed    integer not null,
  closed     integer not null
);
revoke update, delete on core.register_import from loket_app;

-- What an edition changed in a school, field by field.
create table core.school_change (
  id           bigint generated always as identity primary key,
  import_id    bigint not null references core.register_import,
  school_id    text   not null references core.school,
  kind         text   not null constraint school_change_kind_known check (kind in ('ADDED', 'CHANGED', 'CLOSED')),
  field        text,
  before_value text,
  after_value  text
);
create index school_change_school on core.school_change (school_id, id);
revoke update, delete on core.school_change from loket_app;

create table core.teacher_college (
  id   text primary key,
  name text not null
);
insert into core.teacher_college (id, name) values ('IPABO', 'Hogeschool iPabo'), ('HVA', 'Hogeschool van Amsterdam');

create table core.pc4 (
  pc4 text primary key check (pc4 ~ '^[0-9]{4}$'),
  lat double precision not null,
  lon double precision not null
);

create view core.school_card as
  select s.id as school_id, s.name, s.kind, b.number as board_number, b.name as board_name, b.status as board_status,
         s.street, s.postcode, s.city, s.lat, s.lon, s.closed_on
  from core.school s join core.board b on b.number = s.board_number;
create view core.college as select id as college_id, name from core.teacher_college;
create view core.postcode_area as select pc4, lat, lon from core.pc4;
