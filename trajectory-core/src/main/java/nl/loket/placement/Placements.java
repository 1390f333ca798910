package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The placements as they stand in the database. */
@Component
class Placements {

    private static final String FROM = """
             from core.placement p join core.proposal r on r.id = p.proposal_id
            left join lateral (
              select kind, name, email, willing, from_on as with_from, until_on as with_until from core.companion c
              where c.placement_id = p.id order by c.from_on desc limit 1) c on true""";

    private static final String COLUMNS = """
            select p.id, p.trajectory_id, p.school_id, p.type, p.from_on, p.until_on, p.end_reason, p.released_on,
                   r.match_reason, r.override_reason, c.kind, c.name, c.email, c.willing, c.with_from, c.with_until""" + FROM;

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlacementId id, ProposalView proposal, @Nullable PersonId by, LocalDate on) {
        jdbc.sql("""
                        insert into core.placement (id, proposal_id, trajectory_id, school_id, type, from_on, until_on, vacancy_id, made_by, confirmed_on)
                        values (:id, :proposal, :trajectory, :school, :type, :from, :until, :vacancy, :by, :on)""")
                .param("id", id.value())
                .param("proposal", proposal.id().value())
                .param("trajectory", proposal.trajectory().value())
                .param("school", proposal.schoolId())
                .param("type", proposal.type().name())
                .param("from", date(proposal.period().from()))
                .param("until", date(proposal.period().until()))
                .param("vacancy", proposal.wish().vacancy())
                .param("by", by == null ? null : by.value())
                .param("on", date(on))
                .update();
    }

    /** Whether this person is at some school in that time. */
    boolean overlaps(TrajectoryId trajectory, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select exists (select from core.placement where trajectory_id = :trajectory and not void
                          and daterange(from_on, until_on) && daterange(:from, :until))""")
                .param("trajectory", trajectory.value())
                .param("from", date(from))
                .param("until", until == null ? null : date(until), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** Every placement at these schools, earliest first. */
    List<PlacementView> at(List<String> schools) {
        return jdbc.sql(COLUMNS + " where p.school_id = any(:schools) and not p.void order by p.from_on, p.id")
                .param("schools", schools.toArray(String[]::new))
                .query((row, _) -> view(row))
                .list();
    }

    Optional<PlacementView> find(PlacementId id) {
        return jdbc.sql(COLUMNS + " where p.id = :id and not p.void")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The placement a proposal led to, unless it was taken away. */
    Optional<PlacementView> of(ProposalId proposal) {
        return jdbc.sql(COLUMNS + " where p.proposal_id = :id and not p.void")
                .param("id", proposal.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** Every placement of a trajectory, latest first. */
    List<PlacementView> of(TrajectoryId trajectory) {
        return jdbc.sql(COLUMNS + " where p.trajectory_id = :trajectory and not p.void order by p.from_on desc")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    Optional<PlacementView> find(TrajectoryId trajectory, PlacementId id) {
        return jdbc.sql(COLUMNS + " where p.trajectory_id = :trajectory and p.id = :id and not p.void for update of p")
                .param("trajectory", trajectory.value())
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    void end(PlacementId id, LocalDate until, String reason) {
        jdbc.sql("update core.placement set until_on = :until, end_reason = :reason where id = :id")
                .param("until", date(until))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void remove(PlacementId id) {
        jdbc.sql("delete from core.placement where id = :id")
                .param("id", id.value())
                .update();
    }

    /** An exit frees what is left of it; what had not begun counts for nothing. */
    void release(PlacementId id, LocalDate on) {
        jdbc.sql("""
                        update core.placement
                        set released_on = :on, meant_until = until_on, void = from_on >= :on,
                            until_on = case when from_on >= :on then until_on else :on end
                        where id = :id""").param("on", date(on)).param("id", id.value()).update();
    }

    /** What the last exit released, to be taken back when that exit is undone. */
    List<PlacementView> released(TrajectoryId trajectory) {
        return jdbc.sql("""
                        select p.id, p.trajectory_id, p.school_id, p.type, p.from_on, p.meant_until as until_on, p.end_reason, p.released_on,
                               r.match_reason, r.override_reason, c.kind, c.name, c.email, c.willing, c.with_from, c.with_until""" + FROM + """
                         where p.trajectory_id = :trajectory
                          and p.released_on = (select max(released_on) from core.placement l where l.trajectory_id = p.trajectory_id)
                        order by p.from_on""")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    void takeBack(PlacementId id) {
        jdbc.sql(
                        "update core.placement set until_on = meant_until, meant_until = null, released_on = null, void = false where id = :id")
                .param("id", id.value())
                .update();
    }

    /** What was released can no longer be taken back: it stays history. */
    void letGo(PlacementId id) {
        jdbc.sql("update core.placement set meant_until = null, released_on = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private static PlacementView view(ResultSet row) throws SQLException {
        return new PlacementView(
                new PlacementId(row.getObject("id", UUID.class)),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                row.getString("school_id"),
                PlacementType.valueOf(row.getString("type")),
                new DateRange(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                row.getString("match_reason"),
                row.getString("override_reason"),
                row.getString("end_reason"),
                row.getObject("released_on") != null,
                companion(row));
    }

    private static @Nullable CompanionView companion(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new CompanionView(
                        CompanionKind.valueOf(kind),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("willing"),
                        new DateRange(
                                row.getObject("with_from", LocalDate.class),
                                row.getObject("with_until", LocalDate.class)));
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
