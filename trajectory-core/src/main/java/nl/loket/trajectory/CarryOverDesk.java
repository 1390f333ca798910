package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.audit.AuditLog;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the start at the training school to a later school year, and with it the cohort somebody counts in: once, in the later one (1.10,
 * AMB-16). What was done stays done.
 */
@Service
@Transactional
public class CarryOverDesk {

    private static final int FARTHEST = 3;

    private final Trajectories trajectories;
    private final Circle circle;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryOverDesk(
            Trajectories trajectories,
            Circle circle,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trajectories = trajectories;
        this.circle = circle;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The school year in which they start as things stand: never one that has begun. */
    public SchoolYear meant(TrajectoryView trajectory) {
        var counted = counted(trajectory);
        var next = SchoolYear.of(LocalDate.now(clock)).next();
        return counted.compareTo(next) < 0 ? next : counted;
    }

    /** The school years this actor may move the start to: a candidate one year on, the desk any of the next few. Empty once started or over. */
    public List<SchoolYear> years(Actor actor, TrajectoryView trajectory) {
        if (!trajectory.status().open() || trajectory.status().compareTo(TrajectoryStatus.YEAR_ONE) >= 0) {
            return List.of();
        }
        var farthest = new SchoolYear(LocalDate.now(clock).getYear() + FARTHEST);
        var years = actor.is(Role.CANDIDATE)
                ? Stream.of(meant(trajectory).next())
                : Stream.iterate(SchoolYear.of(LocalDate.now(clock)).next(), SchoolYear::next)
                        .limit(FARTHEST)
                        .filter(year -> !year.equals(counted(trajectory)));
        return years.filter(year -> year.compareTo(farthest) <= 0).toList();
    }

    /**
     * Starts in that school year; sent twice it is done once.
     *
     * @throws RuleViolation if that year is not open to them
     * @throws Conflict if the trajectory changed since that version
     */
    public void carryOver(Actor actor, TrajectoryId id, SchoolYear to, int seenVersion) {
        actor.require("start in a later school year", Role.CANDIDATE, Role.INTERMEDIARY);
        var trajectory = trajectories.findById(id).orElseThrow(() -> new NotFound("trajectory " + id));
        circle.require(actor, trajectory.person());
        var view = trajectory.view();
        if (Integer.valueOf(to.firstYear()).equals(view.startYear())) {
            return;
        }
        trajectory.requireVersion(seenVersion);
        if (!years(actor, view).contains(to)) {
            throw new RuleViolation("trajectory.rule.carry-over");
        }
        trajectory.startIn(to);
        save(trajectory);
        timeline.add(actor, id, "trajectory.timeline.carried-over", TimelineArg.text(to.label()));
        audit.did(actor, "trajectory.carry-over", trajectory.person(), to.label());
        events.publishEvent(new TrajectoryEvent.CarriedOver(
                UUID.randomUUID(), id, trajectory.person(), to.firstYear(), clock.instant()));
    }

    /** The cohort they count in now. */
    private static SchoolYear counted(TrajectoryView trajectory) {
        return trajectory.startYear() == null
                ? SchoolYear.of(trajectory.registeredOn()).next()
                : new SchoolYear(trajectory.startYear());
    }

    private void save(Trajectory trajectory) {
        try {
            trajectories.saveAndFlush(trajectory);
        } catch (OptimisticLockingFailureException changed) {
            throw new Conflict("trajectory.rule.changed-meanwhile");
        }
    }
}
