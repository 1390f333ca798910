package nl.loket.placement;

import nl.loket.shared.Labelled;
import nl.loket.trajectory.Step;

/** The colleague at the school who walks along. */
public enum CompanionKind implements Labelled {
    /** Works together in the group while training (MR-30). */
    DUO(Step.DUO_NAMED),
    /** Shows the way in the school (MR-31, ST-56). */
    BUDDY(Step.ST_56);

    private final Step step;

    CompanionKind(Step step) {
        this.step = step;
    }

    /** The step that is done once such a colleague is named. */
    Step step() {
        return step;
    }

    @Override
    public String labelKey() {
        return "placement.companion." + name();
    }
}
