-- One reminder became several, by what an application lacks first. Who did not want the one wants none of them; who had it is not reminded of all that again.
insert into core.mail_opt_out (person_id, template, at)
select o.person_id, t.template, o.at from core.mail_opt_out o
cross join (values ('candidate.mail.unfinished-sign-in'), ('candidate.mail.unfinished-scan'), ('candidate.mail.unfinished-cv'),
  ('candidate.mail.unfinished-motivation'), ('candidate.mail.unfinished-diploma'), ('meeting.mail.none-yet')) as t (template)
where o.template = 'candidate.mail.unfinished';
delete from core.mail_opt_out where template = 'candidate.mail.unfinished';
insert into core.reminder (template, person_id, about, at)
select t.template, r.person_id, r.about, r.at from core.reminder r
cross join (values ('candidate.mail.unfinished-sign-in'), ('candidate.mail.unfinished-scan')) as t (template)
where r.template = 'candidate.mail.unfinished';
