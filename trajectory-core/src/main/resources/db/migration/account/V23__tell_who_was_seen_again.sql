create or replace view core.account_card as select person_id, email::text as email, closed_on, last_used_on from core.account;
