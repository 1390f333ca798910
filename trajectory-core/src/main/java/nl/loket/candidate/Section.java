package nl.loket.candidate;

import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryStatus;

/** What candidates fill in themselves, and until which step they may change it (1.11): one rule for every page. */
public enum Section {
    SCAN(TrajectoryStatus.INTAKE_READY),
    PAPERS(TrajectoryStatus.INTAKE_READY),
    PREFERENCES(TrajectoryStatus.INTAKE_READY),
    STRENGTHS(TrajectoryStatus.INTAKE_READY),
    VISITS(TrajectoryStatus.INTAKE_READY),
    /** What somebody needs changes on the way, and may be taken back at any time. */
    SUPPORT(TrajectoryStatus.INDUCTION);

    private final TrajectoryStatus last;

    Section(TrajectoryStatus last) {
        this.last = last;
    }

    public boolean editable(TrajectoryStatus status) {
        return status.open() && status.compareTo(last) <= 0;
    }

    /** @throws RuleViolation once it is read in the intake, or the trajectory is over */
    public void requireEditable(TrajectoryStatus status) {
        if (!editable(status)) {
            throw new RuleViolation(this == SUPPORT ? "candidate.rule.over" : "candidate.rule.after-intake");
        }
    }
}
