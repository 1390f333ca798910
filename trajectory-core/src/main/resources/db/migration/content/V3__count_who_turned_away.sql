-- What settled it for visitors who found out that this is not for them (EX-02). No person: a reason and a day.
create table core.not_for_me (
  form    uuid primary key,
  reason  text not null constraint not_for_me_reason_known check (reason in ('EXPECTATIONS', 'TOO_HEAVY', 'INCOME', 'TIME', 'OTHER_ROUTE', 'LATER')),
  told_on date not null
);
create index not_for_me_by_day on core.not_for_me (told_on);
