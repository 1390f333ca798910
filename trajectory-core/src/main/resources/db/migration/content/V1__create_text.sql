-- A text of the site, whatever its version. What the site itself leads to cannot be withdrawn.
create table core.text (
  id           uuid    primary key,
  kind         text    not null constraint text_kind_known check (kind in ('PAGE', 'QUESTION', 'STORY', 'TIPS')),
  slug         text    not null constraint text_slug_shape check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
  topic        text    constraint text_topic_known check (topic in (
                 'ROUTE', 'MONEY', 'GUIDANCE', 'WORK_AND_STUDY', 'STOPPING', 'CANDIDATES', 'COLLEAGUES', 'SCHOOL_HEADS', 'BOARDS', 'COLLEGES')),
  position     integer not null,
  composed     boolean not null default false,
  consent_on   date,
  needed       boolean not null default false,
  withdrawn_on date,
  version      integer not null default 0,
  constraint text_slug_once unique (kind, slug),
  constraint text_topic_belongs check ((topic is not null) = (kind in ('QUESTION', 'TIPS'))),
  constraint text_story_of_somebody check (kind = 'STORY' or (not composed and consent_on is null)),
  constraint text_needed_stays check (not needed or withdrawn_on is null)
);

-- Each version, in both languages. What was on the site once stays as it was.
create table core.text_edition (
  text_id    uuid    not null references core.text,
  number     integer not null check (number > 0),
  title_nl   text    not null check (char_length(title_nl) <= 120),
  lead_nl    text    not null check (char_length(lead_nl) <= 400),
  body_nl    text    not null check (char_length(body_nl) <= 9000),
  title_en   text    not null check (char_length(title_en) <= 120),
  lead_en    text    not null check (char_length(lead_en) <= 400),
  body_en    text    not null check (char_length(body_en) <= 9000),
  change     text    not null check (char_length(change) <= 400),
  written_by uuid,
  written_at timestamp with time zone not null,
  publish_on date,
  primary key (text_id, number),
  constraint text_edition_whole check (publish_on is null or (title_nl <> '' and body_nl <> '' and title_en <> '' and body_en <> ''))
);
-- One draft at a time, however many people write.
create unique index text_edition_one_draft on core.text_edition (text_id) where publish_on is null;

create function core.keep_published_edition() returns trigger language plpgsql as $$
begin
  if (old.title_nl, old.lead_nl, old.body_nl, old.title_en, old.lead_en, old.body_en) is distinct from
     (new.title_nl, new.lead_nl, new.body_nl, new.title_en, new.lead_en, new.body_en) then
    raise exception 'a published version stays as it is';
  end if;
  return new;
end $$;
create trigger text_edition_stays before update on core.text_edition
  for each row when (old.publish_on is not null and new.publish_on is not null) execute function core.keep_published_edition();
