#!/bin/sh
# Runs once, on an empty volume: the same roles as everywhere, with the passwords of the environment.
set -eu
PGOPTIONS="-c loket.owner_password=$LOKET_OWNER_PASSWORD -c loket.app_password=$LOKET_APP_PASSWORD -c loket.finance_password=$LOKET_FINANCE_PASSWORD" \
  psql -v ON_ERROR_STOP=1 -U postgres -d "$POSTGRES_DB" -f /loket/roles.sql
