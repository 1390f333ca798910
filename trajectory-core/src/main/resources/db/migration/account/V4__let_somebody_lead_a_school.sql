-- A school head holds the role for a school, always (ROLE-17, RR-01).
alter table core.role_grant drop constraint role_grant_role_known;
alter table core.role_grant add constraint role_grant_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'COACH', 'SCHOOL_HEAD', 'STEERING_GROUP', 'FINANCE', 'ADMINISTRATOR'));
alter table core.role_grant add constraint role_grant_head_of_school check (role <> 'SCHOOL_HEAD' or context is not null);
create index role_grant_context on core.role_grant (context, role) where context is not null;
