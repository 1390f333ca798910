-- What somebody asked the desk, with an address for the answer; with a person when a candidate asked while signed in.
create table core.question (
  id         uuid    primary key,
  topic      text    not null constraint question_topic_known check (topic in ('ORIENTATION', 'ROUTE', 'MONEY', 'DIPLOMA', 'APPLICATION', 'OTHER')),
  text       text    not null check (text <> '' and char_length(text) <= 2000),
  name       text    not null check (char_length(name) <= 120),
  email      text    not null check (char_length(email) <= 254),
  language   text    not null constraint question_language_known check (language in ('nl', 'en')),
  person_id  uuid    references core.person,
  asked_at   timestamp with time zone not null,
  due_on     date    not null,
  state      text    not null constraint question_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  settled_at timestamp with time zone,
  closed_why text    constraint question_why_known check (closed_why in ('SPAM', 'ANSWERED_ELSEWHERE', 'TWICE')),
  owner_id   uuid    references core.person,
  version    integer not null default 0,
  constraint question_settled_when check ((state = 'OPEN') = (settled_at is null)),
  constraint question_closed_why check ((state = 'CLOSED') = (closed_why is not null))
);
create index question_open on core.question (due_on) where state = 'OPEN';
create index question_settled on core.question (settled_at);
create index question_person on core.question (person_id) where person_id is not null;

create table core.question_answer (
  id          uuid primary key,
  question_id uuid not null references core.question on delete cascade,
  text        text not null check (text <> '' and char_length(text) <= 4000),
  by_person   uuid not null references core.person,
  at          timestamp with time zone not null
);
create index question_answer_of on core.question_answer (question_id);

-- For lists: the beginning of what was asked, and who deals with it.
create view core.question_card as
  select q.id, q.topic, left(q.text, 160) as excerpt, q.name, q.email, q.person_id, q.asked_at, q.due_on, q.state, q.owner_id,
         o.given_name as owner_given_name, o.family_name as owner_family_name,
         public.searchable(q.name || ' ' || q.email || ' ' || q.text) as search_text
  from core.question q left join core.person o on o.id = q.owner_id;
