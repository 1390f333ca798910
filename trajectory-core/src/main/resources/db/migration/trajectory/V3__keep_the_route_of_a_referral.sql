-- EX-07 says that another route fits better, so it must say which. Referrals from before this rule stay as they are.
alter table core.trajectory add constraint trajectory_referral_has_route check (exit_row <> 'EX_07' or route <> 'ZIB') not valid;
