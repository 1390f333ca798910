package nl.loket.steering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/** What is counted of a school year: how many of its cohort reached each stage of the funnel (section 4.2), and what the KPIs need beside that. */
public enum Counted implements Labelled {
    REGISTERED(TrajectoryStatus.REGISTERED, null),
    INTAKE_READY(TrajectoryStatus.INTAKE_READY, Norm.TARGET_INTAKES),
    PRE_TRACK(TrajectoryStatus.PRE_TRACK, Norm.TARGET_PRE_TRACK),
    WORK_EXPERIENCE(TrajectoryStatus.WORK_EXPERIENCE, null),
    SUITABILITY(TrajectoryStatus.SUITABILITY, null),
    APPOINTMENT(TrajectoryStatus.APPOINTMENT, null),
    STARTED(TrajectoryStatus.YEAR_ONE, Norm.TARGET_STARTS),
    CERTIFICATE(TrajectoryStatus.INDUCTION, Norm.TARGET_CERTIFICATES),
    COMPLETED(TrajectoryStatus.COMPLETED, null),
    ENDED(TrajectoryStatus.ENDED, null),
    CERTIFIED_IN_TIME(null, null),
    COACHES(null, Norm.TARGET_COACHES);

    private final @Nullable TrajectoryStatus entered;
    private final @Nullable Norm target;

    Counted(@Nullable TrajectoryStatus entered, @Nullable Norm target) {
        this.entered = entered;
        this.target = target;
    }

    /** The stages of the funnel, first one first. */
    public static List<Counted> funnel() {
        return Arrays.stream(values()).filter(c -> c.entered != null).toList();
    }

    static Optional<Counted> byEntryInto(String status) {
        return funnel().stream()
                .filter(c -> c.entered != null && c.entered.name().equals(status))
                .findFirst();
    }

    Optional<Norm> target() {
        return Optional.ofNullable(target);
    }

    @Override
    public String labelKey() {
        return "steering.counted." + name();
    }

    /** The message that says exactly what is counted. */
    public String definitionKey() {
        return "steering.definition." + name();
    }
}
