package nl.loket.web.school;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.party.SchoolView;
import nl.loket.placement.CompanionKind;
import nl.loket.placement.DeclineReason;
import nl.loket.placement.PlacementType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What concerns the schools of a head, a query each over what the areas publish. Of who was declined only the first name is left (NF-24). */
@Component
class HeadLists {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    HeadLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody proposed to a school. */
    record Asked(UUID id, String name, String school, PlacementType type, LocalDate from, LocalDate on) {}

    /** A proposal the school said no to. */
    record Declined(
            String givenName,
            String school,
            PlacementType type,
            LocalDate from,
            LocalDate on,
            DeclineReason reason,
            @Nullable String note) {}

    /**
     * Somebody who has a place at a school, had one, or will have one.
     *
     * @param lastDay null while it is open
     * @param companion who walks along, null while nobody was named
     */
    record Here(
            UUID id,
            String name,
            String school,
            PlacementType type,
            LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable String companion) {

        public boolean over(LocalDate day) {
            return lastDay != null && lastDay.isBefore(day);
        }

        public boolean ahead(LocalDate day) {
            return from.isAfter(day);
        }

        public CompanionKind companionKind() {
            return type.companion();
        }
    }

    /** What waits for an answer, longest first. */
    @Transactional(readOnly = true)
    public List<Asked> asked(List<SchoolView> schools) {
        return jdbc.sql("""
                        select p.id, p.type, p.from_on, p.proposed_on, s.name as school, c.given_name, c.family_name
                        from core.proposal_card p join core.person_card c using (trajectory_id) join core.school_card s using (school_id)
                        where p.school_id = any(:schools) and p.state = 'PROPOSED' order by p.proposed_on, p.id""")
                .param("schools", ids(schools))
                .query((row, _) -> new Asked(
                        row.getObject("id", UUID.class),
                        name(row),
                        row.getString("school"),
                        PlacementType.valueOf(row.getString("type")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("proposed_on", LocalDate.class)))
                .list();
    }

    /** What was declined, latest first. */
    @Transactional(readOnly = true)
    public List<Declined> declined(List<SchoolView> schools) {
        return jdbc.sql("""
                        select p.type, p.from_on, p.decided_on, p.decline_reason, p.decline_note, s.name as school, c.given_name
                        from core.proposal_card p join core.person_card c using (trajectory_id) join core.school_card s using (school_id)
                        where p.school_id = any(:schools) and p.state = 'DECLINED' order by p.decided_on desc, p.id limit :most""")
                .param("schools", ids(schools))
                .param("most", MOST)
                .query((row, _) -> new Declined(
                        row.getString("given_name"),
                        row.getString("school"),
                        PlacementType.valueOf(row.getString("type")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        DeclineReason.valueOf(row.getString("decline_reason")),
                        row.getString("decline_note")))
                .list();
    }

    /** Who is here, was until a year ago at most, or will be: who leaves last comes last. */
    @Transactional(readOnly = true)
    public List<Here> here(List<SchoolView> schools) {
        return jdbc.sql("""
                        select p.id, p.type, p.from_on, p.until_on, s.name as school, c.given_name, c.family_name,
                          (select m.name from core.companion_card m where m.placement_id = p.id order by m.from_on desc limit 1) as companion
                        from core.placement_now p join core.person_card c using (trajectory_id) join core.school_card s using (school_id)
                        where p.school_id = any(:schools) and (p.until_on is null or p.until_on > :since)
                        order by p.from_on, c.family_name, p.id""")
                .param("schools", ids(schools))
                .param("since", Date.valueOf(LocalDate.now(clock).minusYears(1)))
                .query((row, _) -> here(row))
                .list();
    }

    private static Here here(ResultSet row) throws SQLException {
        var until = row.getObject("until_on", LocalDate.class);
        return new Here(
                row.getObject("id", UUID.class),
                name(row),
                row.getString("school"),
                PlacementType.valueOf(row.getString("type")),
                row.getObject("from_on", LocalDate.class),
                until == null ? null : until.minusDays(1),
                row.getString("companion"));
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString("given_name") + " " + row.getString("family_name");
    }

    private static String[] ids(List<SchoolView> schools) {
        return schools.stream().map(SchoolView::id).toArray(String[]::new);
    }
}
