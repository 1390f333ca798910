package nl.loket.web.desk;

/**
 * A state that cannot be, and yet is there if something went wrong. Each is one select over views that areas publish: what it is about, and
 * whose trajectory. {@code :today} is business time, {@code :dayAgo} system time.
 */
enum StateCheck {
    /** ST-03: opening a trajectory gives a guide, or somebody who stands in. Two days, for the desk may be on it. */
    NO_GUIDE("/gids", """
            select trajectory_id::text as subject, trajectory_id from core.person_card c
            where status not in ('COMPLETED', 'ENDED') and registered_on < cast(:today as date) - 2
              and not exists (select from coaching.assignment_now a where a.trajectory_id = c.trajectory_id)"""),
    /** NF-24: who guides somebody, sees them; that ends with the trajectory. */
    GUIDE_AFTER_END("", """
            select trajectory_id::text as subject, trajectory_id from coaching.assignment_now join core.person_card using (trajectory_id)
            where status in ('COMPLETED', 'ENDED')"""),
    /** An exit frees the place. */
    PLACE_AFTER_END("/plaatsing", """
            select id::text as subject, trajectory_id from core.placement_now join core.person_card using (trajectory_id)
            where status = 'ENDED' and from_on <= cast(:today as date) and (until_on is null or until_on > cast(:today as date))"""),
    /** An exit takes back what a school was asked. */
    PROPOSAL_AFTER_END("/plaatsing", """
            select id::text as subject, trajectory_id from core.proposal_card join core.person_card using (trajectory_id)
            where state = 'PROPOSED' and status in ('COMPLETED', 'ENDED')"""),
    /** Every approved hour is booked, once. */
    HOUR_NOT_BOOKED("/uren", """
            select id::text as subject, trajectory_id from coaching.hour_card h
            where state = 'APPROVED' and not exists (select from finance.entry_card e where e.hour_id = h.id)"""),
    /** The status is where the last move left it. */
    STATUS_WITHOUT_MOVE("/tijdlijn", """
            select c.trajectory_id::text as subject, c.trajectory_id
            from core.person_card c left join core.last_move m on m.trajectory_id = c.trajectory_id
            where m.to_status is distinct from c.status"""),
    /** Somebody on the way can sign in. */
    NO_ACCOUNT("", """
            select trajectory_id::text as subject, trajectory_id from core.person_card c
            where status not in ('COMPLETED', 'ENDED')
              and not exists (select from core.account_card a where a.person_id = c.person_id and a.closed_on is null)"""),
    /** Mail that was tried to the end, or to an address that is refused; who is no candidate has no trajectory to show. */
    MAIL_GIVEN_UP("/mail", """
            select m.id::text as subject,
                   (select trajectory_id from core.person_card c where c.person_id = m.person_id order by registered_on desc limit 1) as trajectory_id
            from core.mail_log m where m.state = 'FAILED'"""),
    /** What happened more than a day ago has had its consequences. */
    EVENT_WAITS("", """
            select id::text as subject, cast(null as uuid) as trajectory_id from core.publication_waiting where publication_date < :dayAgo""");

    private final String path;
    private final String sql;

    StateCheck(String path, String sql) {
        this.path = path;
        this.sql = sql;
    }

    /** Where in the dossier it is looked at and mended. */
    public String path() {
        return path;
    }

    String sql() {
        return sql;
    }

    public String labelKey() {
        return "desk.check." + name();
    }
}
