-- One schema per Maven module, and one for what must never be changed afterwards.
create extension if not exists btree_gist schema public;
create extension if not exists citext schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

create schema core;
create schema coaching;
create schema finance;
create schema web;
create schema audit;

grant usage on schema core, coaching, finance, web, audit to loket_app;
grant usage on schema finance to loket_finance;

alter default privileges in schema core, coaching, finance, web grant select, insert, update, delete on tables to loket_app;
alter default privileges in schema core, coaching, finance, web grant usage, select on sequences to loket_app;
alter default privileges in schema audit grant select, insert on tables to loket_app;
alter default privileges in schema finance grant select on tables to loket_finance;

-- Finding people without minding accents or capitals. Immutable on purpose: it is used in an index.
create function public.searchable(text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));
grant usage on schema public to loket_app, loket_finance;
