-- Which proposal to a school it was; and 0 for a school that a rule stood in the way of and that was asked all the same, with a reason (AMB-75, MR-18).
alter table coaching.match_choice add column proposal_id uuid constraint match_choice_proposal unique references core.proposal;
alter table coaching.match_choice add constraint match_choice_proposal_to_school check (proposal_id is null or school_id is not null);
alter table coaching.match_choice drop constraint match_choice_place_check;
alter table coaching.match_choice add constraint match_choice_place_known check (place >= 0 and (place > 0 or reason is not null));
