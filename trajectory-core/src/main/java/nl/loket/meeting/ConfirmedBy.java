package nl.loket.meeting;

import nl.loket.shared.Labelled;

/** On whose word an attendance was confirmed (AMB-74). */
public enum ConfirmedBy implements Labelled {
    COLLEGE,
    DESK,
    /** The code that was shown in the room, typed there. */
    CODE;

    @Override
    public String labelKey() {
        return "meeting.confirmed-by." + name();
    }
}
