-- The log cannot be changed by the program. What is too old may go, by system time, which nobody can move; never what is younger than a year.
create function audit.forget_before(a_limit timestamp with time zone, most integer) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare gone integer;
begin
  if a_limit > current_timestamp - interval '1 year' then
    raise exception 'the log is kept a year at least';
  end if;
  delete from audit.entry where id in (select id from audit.entry where system_at < a_limit order by id limit most);
  get diagnostics gone = row_count;
  return gone;
end
$$;
revoke execute on function audit.forget_before from public;
grant execute on function audit.forget_before to loket_app;
create index entry_system_at on audit.entry (system_at);
