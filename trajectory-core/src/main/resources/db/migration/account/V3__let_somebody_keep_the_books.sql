-- Finance is a role of its own (ROLE-48, ROLE-49).
alter table core.role_grant drop constraint role_grant_role_known;
alter table core.role_grant add constraint role_grant_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'COACH', 'STEERING_GROUP', 'FINANCE', 'ADMINISTRATOR'));
