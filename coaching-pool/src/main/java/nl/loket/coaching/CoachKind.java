package nl.loket.coaching;

import nl.loket.shared.Labelled;

/** Employed at an Amsterdam board, or hired from outside (AMB-20). */
public enum CoachKind implements Labelled {
    INTERNAL,
    EXTERNAL;

    @Override
    public String labelKey() {
        return "coaching.kind." + name();
    }
}
