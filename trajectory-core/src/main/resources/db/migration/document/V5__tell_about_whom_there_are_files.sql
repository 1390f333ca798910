-- About whom there are files, and nothing of the files; the nightly forgetting asks this.
create view core.document_held as select about_id as person_id, count(*)::integer as files from core.document group by about_id;
