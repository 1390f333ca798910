-- How far a mail to many is: its mails carry its key as their source. Once their copies are thrown away, none is kept.
create view core.mailing_card as
  select m.key, m.template, m.readers, m.at, p.given_name, p.family_name, o.kept, o.sent, o.failed, o.kept - o.sent - o.failed as open, o.not_before
  from core.mailing m
  join core.person p on p.id = m.by_person
  cross join lateral (
    select count(*)::integer as kept,
           count(*) filter (where state = 'SENT')::integer as sent,
           count(*) filter (where state = 'FAILED')::integer as failed,
           min(not_before) filter (where state = 'QUEUED') as not_before
    from core.outbox where source = m.key and template = m.template) o;

create view core.mailing_failed as
  select o.source as key, o.person_id, o.failure
  from core.outbox o join core.mailing m on m.key = o.source and m.template = o.template
  where o.state = 'FAILED' and o.person_id is not null;
