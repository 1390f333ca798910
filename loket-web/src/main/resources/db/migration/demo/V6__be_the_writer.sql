alter table web.persona drop constraint persona_role_known;
alter table web.persona add constraint persona_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'COACH', 'SCHOOL_HEAD', 'STEERING_GROUP', 'COMMUNICATION', 'FINANCE', 'ADMINISTRATOR'));
