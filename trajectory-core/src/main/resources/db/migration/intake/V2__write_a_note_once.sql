-- The key of the form a note was written on: a form that is sent twice writes one note.
alter table core.note add column form uuid;
create unique index note_form on core.note (form);
