-- Somebody of the communication team writes the texts of the site (ROLE-35).
alter table core.role_grant drop constraint role_grant_role_known;
alter table core.role_grant add constraint role_grant_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'COACH', 'SCHOOL_HEAD', 'STEERING_GROUP', 'COMMUNICATION', 'FINANCE', 'ADMINISTRATOR'));
