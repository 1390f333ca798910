package nl.loket.trajectory;

import static nl.loket.shared.Guarded.guarded;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.audit.AuditLog;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times in which somebody waits for a school or a coach, or pauses (EX-08, EX-09, EX-17): dated, changed, and closed when it goes on. A pause
 * moves what is due and the limit of two years by its length; waiting does not, because then somebody else is late.
 */
@Service
@Transactional
public class StandstillDesk {

    private static final int LONGEST_YEARS = 2;

    private final Standstills standstills;
    private final TrajectoryDesk trajectories;
    private final Timeline timeline;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandstillDesk(
            Standstills standstills,
            TrajectoryDesk trajectories,
            Timeline timeline,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standstills = standstills;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Plans one; sent twice it is planned once. */
    public void plan(Actor actor, PlanStandstill command) {
        var trajectory = theirs(actor, command.trajectory());
        if (!trajectory.status().open()) {
            throw new RuleViolation("trajectory.rule.not-open", trajectory.status());
        }
        if (command.kind() == WaitKind.NOT_NOW) {
            throw new RuleViolation("trajectory.rule.standstill-kind");
        }
        checkDays(trajectory, command.from(), command.until());
        if (of(actor, command.trajectory()).stream().noneMatch(s -> says(s, command))) {
            guarded("waiting_no_overlap", StandstillDesk::overlap, () -> standstills.add(command));
            tell(actor, trajectory, command.kind(), "trajectory.timeline.standstill", command.until());
        }
    }

    /** Gives it another last day. */
    public void change(Actor actor, TrajectoryId id, long standstill, LocalDate until, int seenVersion) {
        var trajectory = theirs(actor, id);
        var seen = open(id, standstill, seenVersion);
        checkDays(trajectory, seen.period().from(), until);
        guarded("waiting_no_overlap", StandstillDesk::overlap, () -> standstills.move(standstill, until));
        tell(actor, trajectory, seen.kind(), "trajectory.timeline.standstill", until);
    }

    /** It goes on: today if that is earlier than planned. One that had not begun never was. */
    public void close(Actor actor, TrajectoryId id, long standstill, int seenVersion) {
        var trajectory = theirs(actor, id);
        var seen = open(id, standstill, seenVersion);
        close(actor, trajectory, seen);
    }

    /** Whoever leaves waits no more. */
    void closeAll(Actor actor, TrajectoryId id) {
        var trajectory = trajectories.view(Actor.system("standstill"), id);
        standstills.of(id).stream().filter(StandstillView::open).forEach(s -> close(actor, trajectory, s));
    }

    private void close(Actor actor, TrajectoryView trajectory, StandstillView seen) {
        var today = LocalDate.now(clock);
        if (seen.period().from().isBefore(today)) {
            standstills.close(seen.id(), today);
        } else {
            standstills.remove(seen.id());
        }
        tell(actor, trajectory, seen.kind(), "trajectory.timeline.standstill-over", today);
    }

    /** All of this person, latest first. */
    @Transactional(readOnly = true)
    public List<StandstillView> of(Actor actor, TrajectoryId id) {
        trajectories.view(actor, id);
        return standstills.of(id);
    }

    /** The one that holds today, a pause before waiting. */
    @Transactional(readOnly = true)
    public Optional<StandstillView> now(Actor actor, TrajectoryId id) {
        var today = LocalDate.now(clock);
        return of(actor, id).stream()
                .filter(s -> s.period().contains(today))
                .max(java.util.Comparator.comparing(StandstillView::kind));
    }

    private TrajectoryView theirs(Actor actor, TrajectoryId id) {
        var trajectory = trajectories.view(actor, id);
        actor.require("plan a standstill", Role.INTERMEDIARY);
        return trajectory;
    }

    private StandstillView open(TrajectoryId id, long standstill, int seenVersion) {
        var found = standstills.of(id).stream()
                .filter(s -> s.id() == standstill)
                .findFirst()
                .orElseThrow(() -> new NotFound("standstill " + standstill));
        if (!found.open() || !standstills.take(standstill, seenVersion)) {
            throw new Conflict("trajectory.rule.standstill-changed");
        }
        return found;
    }

    /** Whether such days can be stood still. */
    void checkDays(TrajectoryView trajectory, LocalDate from, LocalDate until) {
        var today = LocalDate.now(clock);
        if (from.isBefore(trajectory.registeredOn()) || from.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new RuleViolation("trajectory.rule.standstill-from", trajectory.registeredOn());
        }
        if (!until.isAfter(from) || !until.isAfter(today)) {
            throw new RuleViolation("trajectory.rule.standstill-until");
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new RuleViolation("trajectory.rule.standstill-long");
        }
    }

    private static boolean says(StandstillView there, PlanStandstill command) {
        return there.kind() == command.kind()
                && there.period().from().equals(command.from())
                && command.until().equals(there.period().until());
    }

    private static RuleViolation overlap() {
        return new RuleViolation("trajectory.rule.standstill-overlap");
    }

    private void tell(Actor actor, TrajectoryView trajectory, WaitKind kind, String line, LocalDate until) {
        timeline.add(actor, trajectory.id(), line, TimelineArg.label(kind), TimelineArg.date(until));
        audit.did(actor, "trajectory.standstill", trajectory.person(), kind + " " + until);
        if (kind == WaitKind.PAUSE && trajectory.status().open()) {
            events.publishEvent(new TrajectoryEvent.PauseChanged(
                    UUID.randomUUID(), trajectory.id(), trajectory.person(), until, clock.instant()));
        }
    }
}
