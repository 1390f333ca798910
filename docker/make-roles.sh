#!/bin/sh
# The same roles as everywhere, with the passwords of the environment. Runs by itself on an empty volume; again by hand after a password changed.
set -eu
psql -q -v ON_ERROR_STOP=1 -U postgres -d "$POSTGRES_DB" <<'SQL'
\getenv owner LOKET_OWNER_PASSWORD
\getenv app LOKET_APP_PASSWORD
\getenv finance LOKET_FINANCE_PASSWORD
\o /dev/null
select set_config('loket.owner_password', :'owner', false), set_config('loket.app_password', :'app', false),
  set_config('loket.finance_password', :'finance', false);
\i /loket/roles.sql
SQL
