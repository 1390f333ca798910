package nl.loket.placement;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals as they stand in the database. */
@Component
class Proposals {

    private static final String COLUMNS = "select * from core.proposal";

    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ProposalId id, ProposePlace command, @Nullable PersonId by, LocalDate on) {
        var wish = command.wish();
        var without = wish.withoutSubsidy();
        jdbc.sql("""
                        insert into core.proposal (id, trajectory_id, school_id, type, from_on, until_on, match_reason, brings,
                          override_reason, funding, vacancy_id, state, proposed_by, proposed_on)
                        values (:id, :trajectory, :school, :type, :from, :until, :match, :brings, :reason, :funding, :vacancy, 'PROPOSED', :by, :on)""")
                .param("id", id.value())
                .param("trajectory", command.trajectory().value())
                .param("school", wish.schoolId())
                .param("type", wish.type().name())
                .param("from", date(wish.from()))
                .param("until", date(wish.until()))
                .param("match", command.matchReason())
                .param("brings", command.brings())
                .param("reason", without == null ? null : without.reason())
                .param("funding", without == null ? null : without.funding())
                .param("vacancy", wish.vacancy())
                .param("by", by == null ? null : by.value())
                .param("on", date(on))
                .update();
    }

    Optional<ProposalView> find(ProposalId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The same, and nobody else answers it until this transaction ends. Lock the school before. */
    ProposalView locked(ProposalId id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .single();
    }

    /** What schools have not answered for this person. A school that is just answering goes first: what it confirms is a place by then. */
    List<ProposalView> lockedOf(TrajectoryId trajectory) {
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory and state = 'PROPOSED' order by id for update")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** Every proposal of a trajectory, latest first. */
    List<ProposalView> of(TrajectoryId trajectory) {
        return jdbc.sql(COLUMNS + " where trajectory_id = :trajectory order by proposed_on desc, state, id")
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** Writes down what became of it. */
    void decide(
            ProposalId id,
            ProposalState state,
            @Nullable PersonId by,
            LocalDate on,
            @Nullable Said said,
            @Nullable DeclineProposal declined) {
        jdbc.sql("""
                        update core.proposal set state = :state, decided_by = :by, decided_on = :on, said_by = :saidBy, said_on = :saidOn,
                          decline_reason = :reason, decline_note = :note
                        where id = :id""")
                .param("id", id.value())
                .param("state", state.name())
                .param("by", by == null ? null : by.value())
                .param("on", date(on))
                .param("saidBy", said == null ? null : said.by())
                .param("saidOn", said == null ? null : date(said.on()))
                .param("reason", declined == null ? null : declined.reason().name())
                .param("note", declined == null ? null : declined.note())
                .update();
    }

    private static ProposalView view(ResultSet row) throws SQLException {
        var reason = row.getString("decline_reason");
        return new ProposalView(
                new ProposalId(row.getObject("id", UUID.class)),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                wish(row),
                row.getString("match_reason"),
                row.getString("brings"),
                ProposalState.valueOf(row.getString("state")),
                person(row, "proposed_by"),
                row.getObject("proposed_on", LocalDate.class),
                person(row, "decided_by"),
                row.getObject("decided_on", LocalDate.class),
                said(row),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString("decline_note"));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        var reason = row.getString("override_reason");
        var funding = row.getString("funding");
        return new Wish(
                row.getString("school_id"),
                PlacementType.valueOf(row.getString("type")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("vacancy_id", UUID.class),
                reason == null ? null : new Wish.WithoutSubsidy(reason, funding == null ? "" : funding));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        var by = row.getString("said_by");
        return by == null ? null : new Said(by, row.getObject("said_on", LocalDate.class));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return date == null ? null : Date.valueOf(date);
    }
}
