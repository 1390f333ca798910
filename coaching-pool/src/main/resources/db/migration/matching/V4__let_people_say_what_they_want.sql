-- What somebody said themself. The traits among them stand in traits too, which the match goes by; the desk may add and take away there.
alter table coaching.match_profile
  add column own_traits  text[]   not null default '{}' constraint match_profile_own_traits_known check (own_traits <@ array[
               'BUSINESS', 'CARE', 'TECHNOLOGY', 'CULTURE', 'GOVERNMENT', 'TRADE', 'EDUCATION',
               'LOWER_YEARS', 'MIDDLE_YEARS', 'UPPER_YEARS', 'SPECIAL_NEEDS',
               'ORDER', 'TEACHING', 'LANGUAGE_AND_MATHS', 'PARENTS', 'DIFFERENCES', 'STUDY_AND_WORK']),
  add column own_days    smallint constraint match_profile_own_days_known check (own_days between 2 and 5),
  add column own_minutes smallint constraint match_profile_own_minutes_known check (own_minutes in (15, 30, 45, 60)),
  add column own_on      date,
  add constraint match_profile_only_people_say check (own_on is null or trajectory_id is not null),
  add constraint match_profile_said_on_a_day check (own_on is not null or (own_traits = '{}' and num_nonnulls(own_days, own_minutes) = 0));

-- When somebody said what they want, for their own list of tasks.
create view coaching.own_wishes_now as
  select trajectory_id, own_on from coaching.match_profile where own_on is not null;
