package nl.loket.candidate;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days somebody looked along at schools before deciding (ST-07): advised, never required, and something to talk about at the intake. */
@Service
@Transactional
public class SchoolVisitDesk {

    /** More than anybody makes. */
    static final int MOST = 20;

    private final TrajectoryDesk trajectories;
    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolVisitDesk(TrajectoryDesk trajectories, JdbcClient jdbc, Clock clock) {
        this.trajectories = trajectories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Latest first; for the person, and for who prepares or follows the intake. */
    @Transactional(readOnly = true)
    public List<SchoolVisit> visits(Actor actor, TrajectoryId id) {
        trajectories.view(actor, id);
        actor.require("read where somebody looked along", Role.CANDIDATE, Role.INTERMEDIARY, Role.COACH);
        return kept(id);
    }

    /** Whether the person may still add and remove. */
    @Transactional(readOnly = true)
    public boolean editable(Actor actor, TrajectoryId id) {
        return Section.VISITS.editable(trajectories.view(actor, id).status());
    }

    /**
     * Keeps a visit.
     *
     * @throws RuleViolation after the intake, for a day to come, and beyond {@value #MOST}
     */
    public void add(Actor actor, TrajectoryId id, SchoolVisit visit) {
        actor.require("tell of oneself", Role.CANDIDATE);
        Section.VISITS.requireEditable(trajectories.view(actor, id).status());
        var kept = kept(id);
        if (kept.stream().anyMatch(each -> each.id().equals(visit.id()))) {
            return;
        }
        require(!visit.on().isAfter(LocalDate.now(clock)), "candidate.rule.visit-later");
        require(kept.size() < MOST, "candidate.rule.visits-most");
        jdbc.sql("""
                        insert into core.school_visit (id, trajectory_id, on_date, place, note)
                        values (:id, :trajectory, :on, :place, :note) on conflict do nothing""")
                .param("id", visit.id())
                .param("trajectory", id.value())
                .param("on", Date.valueOf(visit.on()))
                .param("place", visit.where())
                .param("note", visit.note().value())
                .update();
    }

    /**
     * Takes a visit away, at any time: they are one's own words. One that is gone already stays gone.
     *
     * @throws NotFound if it is somebody else's
     */
    public void remove(Actor actor, TrajectoryId id, UUID visit) {
        actor.require("take back what one told", Role.CANDIDATE);
        trajectories.view(actor, id);
        var whose = jdbc.sql("select trajectory_id from core.school_visit where id = :id")
                .param("id", visit)
                .query(UUID.class)
                .optional();
        if (whose.isPresent() && !whose.get().equals(id.value())) {
            throw new NotFound("own visit " + visit);
        }
        jdbc.sql("delete from core.school_visit where id = :id")
                .param("id", visit)
                .update();
    }

    private List<SchoolVisit> kept(TrajectoryId id) {
        return jdbc.sql("select * from core.school_visit where trajectory_id = :id order by on_date desc, id")
                .param("id", id.value())
                .query((row, _) -> new SchoolVisit(
                        row.getObject("id", UUID.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getString("place"),
                        OwnText.of(row.getString("note"))))
                .list();
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new RuleViolation(otherwise, MOST);
        }
    }
}
