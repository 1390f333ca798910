package nl.loket.coaching;

import nl.loket.party.Relation;
import nl.loket.shared.Labelled;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.modulith.NamedInterface;

/** As what somebody guides: the guide becomes the coach, the same person (RR-02). */
@NamedInterface("events")
public enum AssignmentKind implements Labelled {
    GUIDE,
    COACH,
    /** An intermediary, as long as no coach is free (AMB-53). */
    STAND_IN;

    /** As what a coach guides somebody in that status. */
    static AssignmentKind in(TrajectoryStatus status) {
        return status.ordinal() >= TrajectoryStatus.YEAR_ONE.ordinal() ? COACH : GUIDE;
    }

    Relation.Kind relation() {
        return Relation.Kind.valueOf(name());
    }

    @Override
    public String labelKey() {
        return "party.relation." + name();
    }
}
