alter table web.persona drop constraint persona_role_known;
alter table web.persona add constraint persona_role_known check (role in (
  'CANDIDATE', 'INTERMEDIARY', 'HELPDESK', 'COACH', 'SCHOOL_HEAD', 'COLLEGE', 'STEERING_GROUP', 'COMMUNICATION', 'FINANCE', 'ADMINISTRATOR'));
