-- What the match goes by, in codes: what a coach is good at, what somebody on the way brings and wants, what a school offers (MR-09, MR-24).
create table coaching.match_profile (
  id                bigint  generated always as identity primary key,
  coach_id          uuid    constraint match_profile_coach unique references coaching.coach,
  trajectory_id     uuid    constraint match_profile_trajectory unique references core.trajectory,
  school_id         text    constraint match_profile_school unique references core.school,
  version           integer not null default 1,
  traits            text[]  not null constraint match_profile_traits_known check (traits <@ array[
                      'BUSINESS', 'CARE', 'TECHNOLOGY', 'CULTURE', 'GOVERNMENT', 'TRADE', 'EDUCATION',
                      'LOWER_YEARS', 'MIDDLE_YEARS', 'UPPER_YEARS', 'SPECIAL_NEEDS',
                      'ORDER', 'TEACHING', 'LANGUAGE_AND_MATHS', 'PARENTS', 'DIFFERENCES', 'STUDY_AND_WORK']),
  -- Schools the person visited and would like (MR-23).
  preferred_schools text[]  not null default '{}' constraint match_profile_few_schools check (cardinality(preferred_schools) <= 3),
  -- Why nobody is placed there for now (MR-18); null while there is nothing.
  attention_reason  text    constraint match_profile_attention_short check (char_length(attention_reason) between 1 and 500),
  constraint match_profile_of_one check (num_nonnulls(coach_id, trajectory_id, school_id) = 1),
  constraint match_profile_only_people_prefer check (cardinality(preferred_schools) = 0 or trajectory_id is not null),
  constraint match_profile_only_schools_have_attention check (attention_reason is null or school_id is not null)
);

-- Why this coach or this school: the parts as they stood when the desk chose (MR-39). Added to and never changed.
create table coaching.match_choice (
  id            bigint  generated always as identity primary key,
  trajectory_id uuid    not null references core.trajectory,
  coach_id      uuid    references core.person,
  school_id     text    references core.school,
  place         integer not null check (place >= 1),
  reason        text    constraint match_choice_reason_short check (char_length(reason) between 1 and 2000),
  chosen_by     uuid    references core.person,
  chosen_on     date    not null,
  constraint match_choice_of_one check (num_nonnulls(coach_id, school_id) = 1)
);
create index match_choice_trajectory on coaching.match_choice (trajectory_id, id);

create table coaching.match_part (
  choice_id bigint   not null references coaching.match_choice,
  position  smallint not null,
  criterion text     not null constraint match_part_criterion_known check (criterion in (
              'COACH_CONTENT', 'COACH_ROOM', 'COACH_CONTINUITY', 'COACH_INDEPENDENT', 'COACH_INTERNAL',
              'SCHOOL_FIT', 'SCHOOL_DISTANCE', 'SCHOOL_CLUSTER', 'SCHOOL_FREE', 'SCHOOL_NEW_BOARD', 'SCHOOL_OTHER_SCHOOL')),
  points    integer  not null,
  most      integer  not null check (most between 0 and 100),
  reason    text     not null,
  arguments text[]   not null,
  primary key (choice_id, position),
  constraint match_part_within check (points between 0 and most)
);
revoke update, delete on coaching.match_choice, coaching.match_part from loket_app;
