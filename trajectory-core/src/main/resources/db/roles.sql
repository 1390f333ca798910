-- Roles of the database, made before Flyway by a superuser, in each database, as often as one likes.
-- Passwords come in as settings of the session: loket.owner_password, loket.app_password, loket.finance_password.
do $$
begin
  -- Roles are seen by all databases; without this lock two scripts at once fail on "tuple concurrently updated".
  lock table pg_catalog.pg_authid in share row exclusive mode;
  if not exists (select from pg_roles where rolname = 'loket_owner') then create role loket_owner login; end if;
  if not exists (select from pg_roles where rolname = 'loket_app') then create role loket_app login; end if;
  if not exists (select from pg_roles where rolname = 'loket_finance') then create role loket_finance login; end if;
  execute format('alter role loket_owner password %L', current_setting('loket.owner_password'));
  execute format('alter role loket_app password %L', current_setting('loket.app_password'));
  execute format('alter role loket_finance password %L', current_setting('loket.finance_password'));
  execute format('alter database %I owner to loket_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to loket_app, loket_finance', current_database());
  -- Lets a test say "set local role loket_finance"; the program inherits nothing from it.
  grant loket_finance to loket_app with inherit false, set true;
end
$$
