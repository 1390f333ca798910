-- The routes to teaching are written like other texts (RT-10); which there are stays with the domain.
alter table core.text drop constraint text_kind_known;
alter table core.text add constraint text_kind_known check (kind in ('PAGE', 'QUESTION', 'STORY', 'TIPS', 'ROUTE'));
alter table core.text add constraint text_route_stays check (kind <> 'ROUTE' or needed);
