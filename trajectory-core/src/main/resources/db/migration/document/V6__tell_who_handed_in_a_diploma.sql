-- Of whom there is a diploma, not which.
create view core.diploma_held as select distinct about_id as person_id from core.document where kind = 'DIPLOMA';
