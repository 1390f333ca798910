package nl.loket.steering;

import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/** The stages of the funnel (section 4.2), each counted by the entry into a status, some against a target of the year. */
public enum Stage implements Labelled {
    REGISTERED(TrajectoryStatus.REGISTERED, null),
    INTAKE_READY(TrajectoryStatus.INTAKE_READY, Norm.TARGET_INTAKES),
    PRE_TRACK(TrajectoryStatus.PRE_TRACK, Norm.TARGET_PRE_TRACK),
    WORK_EXPERIENCE(TrajectoryStatus.WORK_EXPERIENCE, null),
    SUITABILITY(TrajectoryStatus.SUITABILITY, null),
    APPOINTMENT(TrajectoryStatus.APPOINTMENT, null),
    STARTED(TrajectoryStatus.YEAR_ONE, Norm.TARGET_STARTS),
    CERTIFICATE(TrajectoryStatus.INDUCTION, Norm.TARGET_CERTIFICATES),
    COMPLETED(TrajectoryStatus.COMPLETED, null),
    ENDED(TrajectoryStatus.ENDED, null);

    private final TrajectoryStatus entered;
    private final @Nullable Norm target;

    Stage(TrajectoryStatus entered, @Nullable Norm target) {
        this.entered = entered;
        this.target = target;
    }

    TrajectoryStatus entered() {
        return entered;
    }

    Optional<Norm> target() {
        return Optional.ofNullable(target);
    }

    @Override
    public String labelKey() {
        return "steering.stage." + name();
    }

    /** The message that says exactly what is counted. */
    public String definitionKey() {
        return "steering.definition." + name();
    }
}
