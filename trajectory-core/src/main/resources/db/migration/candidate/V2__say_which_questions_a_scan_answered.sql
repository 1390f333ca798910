-- A scan stays readable with the questions of then: those from before had the first ten.
alter table core.self_scan add column questionnaire smallint not null default 1;
alter table core.self_scan alter column questionnaire drop default;
alter table core.self_scan add constraint self_scan_questionnaire_known check (questionnaire in (1, 2));
