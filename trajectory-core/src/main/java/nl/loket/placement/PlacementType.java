package nl.loket.placement;

import static nl.loket.trajectory.TrajectoryStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.TrajectoryStatus;

/** What somebody is at a school for. */
public enum PlacementType implements Labelled {
    /** Three to four months in the pre-track (ST-14, ST-15). */
    WORK_EXPERIENCE(EnumSet.of(PRE_TRACK, TrajectoryStatus.WORK_EXPERIENCE)),
    /** Two years of working and learning, at a school designated for it (ST-21, MR-13). */
    TRAINING(EnumSet.of(TrajectoryStatus.WORK_EXPERIENCE, SUITABILITY, APPOINTMENT, YEAR_ONE, YEAR_TWO, COMPETENCE)),
    /** The own class, where there is a vacancy (ST-53, MR-15). */
    PERMANENT(EnumSet.of(YEAR_TWO, COMPETENCE, INDUCTION));

    private final Set<TrajectoryStatus> in;

    PlacementType(Set<TrajectoryStatus> in) {
        this.in = in;
    }

    /** Whether one is placed for this while in that status. */
    public boolean possibleIn(TrajectoryStatus status) {
        return in.contains(status);
    }

    /** Whether it takes one of the school's places; a permanent job takes a vacancy instead (MR-14, MR-15). */
    public boolean takesPlace() {
        return this != PERMANENT;
    }

    /** Which colleague walks along: a duo while training (MR-30), a buddy otherwise (MR-31). */
    public CompanionKind companion() {
        return this == TRAINING ? CompanionKind.DUO : CompanionKind.BUDDY;
    }

    /** What one can be placed for in this status, in the order of the route. */
    public static List<PlacementType> possibleTypes(TrajectoryStatus status) {
        return Arrays.stream(values()).filter(t -> t.possibleIn(status)).toList();
    }

    @Override
    public String labelKey() {
        return "placement.type." + name();
    }
}
