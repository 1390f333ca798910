-- Somebody of the helpdesk answers what people ask (ROLE-34).
alter table core.role_grant drop constraint role_grant_role_known;
alter table core.role_grant add constraint role_grant_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'HELPDESK', 'COACH', 'SCHOOL_HEAD', 'COLLEGE', 'STEERING_GROUP', 'COMMUNICATION', 'FINANCE', 'ADMINISTRATOR'));
