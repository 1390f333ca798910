package nl.loket.trajectory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The way of one person from registration to their own class. Decides what may happen to it; what a gate needs is asked before. */
@Entity
@Table(schema = "core", name = "trajectory")
class Trajectory {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrajectoryId id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String reference;

    @Enumerated(EnumType.STRING)
    private TrajectoryStatus status;

    private LocalDate statusSince;

    @Enumerated(EnumType.STRING)
    private Route route;

    private LocalDate registeredOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "previous_id"))
    private @Nullable TrajectoryId previous;

    @Enumerated(EnumType.STRING)
    private @Nullable TrajectoryStatus endedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitRow exitRow;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitTrigger exitTrigger;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitReason;

    private @Nullable String exitNote;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitOtherReason;

    private @Nullable LocalDate exitTalkOn;

    @Enumerated(EnumType.STRING)
    private @Nullable AfterExit exitAfter;

    private @Nullable String exitSteps;

    @Enumerated(EnumType.STRING)
    private @Nullable ComeBack exitReturn;

    /** The school year in which they start at the training school, where that is another than was meant. */
    private @Nullable Integer startYear;

    protected Trajectory() {}

    Trajectory(PersonId person, String reference, LocalDate on, @Nullable TrajectoryId previous) {
        this.id = TrajectoryId.create();
        this.person = person;
        this.reference = reference;
        this.status = TrajectoryStatus.REGISTERED;
        this.statusSince = on;
        this.route = Route.ZIB;
        this.registeredOn = on;
        this.previous = previous;
    }

    void requireVersion(int seen) {
        if (seen != version) {
            throw new Conflict("trajectory.rule.changed", status);
        }
    }

    /** Takes a step of the table; the reason may be blank where the table asks none. */
    Transition moveTo(TrajectoryStatus target, @Nullable String reason, LocalDate on) {
        var transition = Transition.of(status, target)
                .orElseThrow(() -> new RuleViolation("trajectory.rule.illegal-transition", status, target));
        if (transition.needsReason() && (reason == null || reason.isBlank())) {
            throw new RuleViolation("trajectory.rule.reason-needed");
        }
        become(target, on);
        return transition;
    }

    void advise(Route advised) {
        requireOpen();
        this.route = advised;
    }

    void end(EndTrajectory command, LocalDate on) {
        requireEndable(command, route);
        endedFrom = status;
        exitRow = command.exit();
        exitTrigger = command.trigger();
        exitReason = command.reason();
        exitNote = command.note();
        exitReturn = command.comeBack();
        add(command.more());
        become(TrajectoryStatus.ENDED, on);
    }

    /** Whether it can end like this with that route advised: in this status, for a reason that goes with it, and not without the other route. */
    void requireEndable(EndTrajectory command, Route advised) {
        requireOpen();
        var exit = command.exit();
        if (!exit.possibleIn(status)) {
            throw new RuleViolation("trajectory.rule.exit-not-here", exit, status);
        }
        if (!exit.reasons().contains(command.reason())) {
            throw new RuleViolation("trajectory.rule.exit-reason", command.reason(), exit);
        }
        if (exit == ExitRow.EX_07 && advised == Route.ZIB) {
            throw new RuleViolation("trajectory.rule.exit-route", exit);
        }
    }

    /** Back to a status it had before; clears the exit if it had ended. */
    void returnTo(TrajectoryStatus before, LocalDate on) {
        endedFrom = null;
        exitRow = null;
        exitTrigger = null;
        exitReason = null;
        exitNote = null;
        exitReturn = null;
        add(ExitFollowUp.NONE);
        become(before, on);
    }

    /** What became known of its exit after it had ended; what was said before is replaced. */
    void complete(ExitFollowUp more) {
        if (status != TrajectoryStatus.ENDED) {
            throw new RuleViolation("trajectory.rule.not-ended", status);
        }
        add(more);
    }

    private void add(ExitFollowUp more) {
        exitOtherReason = more.otherReason();
        exitTalkOn = more.talkOn();
        exitAfter = more.after();
        exitSteps = more.steps();
    }

    /** They start at the training school in that school year and not before. */
    void startIn(SchoolYear year) {
        startYear = year.firstYear();
    }

    void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation("trajectory.rule.not-open", status);
        }
    }

    private void become(TrajectoryStatus next, LocalDate on) {
        status = next;
        statusSince = on;
    }

    TrajectoryId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    TrajectoryStatus status() {
        return status;
    }

    TrajectoryView view() {
        var exit = exitRow == null || exitTrigger == null || exitReason == null || endedFrom == null
                ? null
                : new ExitView(
                        exitRow,
                        exitTrigger,
                        exitReason,
                        exitNote,
                        new ExitFollowUp(exitOtherReason, exitTalkOn, exitAfter, exitSteps),
                        exitReturn,
                        endedFrom,
                        statusSince);
        return new TrajectoryView(
                id, version, person, reference, status, statusSince, route, registeredOn, startYear, previous, exit);
    }
}
