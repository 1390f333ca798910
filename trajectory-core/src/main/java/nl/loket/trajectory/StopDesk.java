package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets who stopped of their own accord take it back for some days, as if it had not been (EX-02, EX-04, EX-10). */
@Service
@Transactional
public class StopDesk {

    private final TrajectoryDesk trajectories;
    private final ProgrammeDesk programme;
    private final Clock clock;

    StopDesk(TrajectoryDesk trajectories, ProgrammeDesk programme, Clock clock) {
        this.trajectories = trajectories;
        this.programme = programme;
        this.clock = clock;
    }

    /** For how many days a stop can be taken back, counted from today. */
    @Transactional(readOnly = true)
    public int days() {
        return programme.norm(SchoolYear.of(LocalDate.now(clock)), Norm.STOP_UNDO_DAYS);
    }

    /** The last day they can take it back; empty if it was not their own stop, or too long ago. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(TrajectoryView trajectory) {
        var exit = trajectory.exit();
        if (exit == null || exit.trigger() != ExitTrigger.PERSON) {
            return Optional.empty();
        }
        var last = exit.on().plusDays(programme.norm(SchoolYear.of(exit.on()), Norm.STOP_UNDO_DAYS));
        return Optional.of(last).filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    /**
     * Goes on where they were; who goes on already, does.
     *
     * @throws RuleViolation if it was not their own stop, or too long ago
     */
    public void takeBack(Actor actor, TrajectoryId id, int seenVersion) {
        actor.require("take back one's own stop", Role.CANDIDATE);
        var trajectory = trajectories.view(actor, id);
        if (trajectory.status().open()) {
            return;
        }
        if (lastDay(trajectory).isEmpty()) {
            throw new RuleViolation("trajectory.rule.stop-too-late");
        }
        trajectories.takeBackStop(actor, id, seenVersion);
    }
}
