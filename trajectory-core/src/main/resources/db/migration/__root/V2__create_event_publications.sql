-- The event registry of Spring Modulith: an event is stored with the fact, and each listener gets it once.
create table core.event_publication (
  id                     uuid                     not null primary key,
  listener_id            text                     not null,
  event_type             text                     not null,
  serialized_event       text                     not null,
  publication_date       timestamp with time zone not null,
  completion_date        timestamp with time zone,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamp with time zone
);
create index event_publication_serialized_event_hash_idx on core.event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on core.event_publication (completion_date);

create table core.event_publication_archive (
  id                     uuid                     not null primary key,
  listener_id            text                     not null,
  event_type             text                     not null,
  serialized_event       text                     not null,
  publication_date       timestamp with time zone not null,
  completion_date        timestamp with time zone,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamp with time zone
);
create index event_publication_archive_serialized_event_hash_idx on core.event_publication_archive using hash (serialized_event);
create index event_publication_archive_by_completion_date_idx on core.event_publication_archive (completion_date);
