package nl.loket.meeting;

import nl.loket.shared.Labelled;

/** On whose word an attendance was confirmed (AMB-74). */
public enum ConfirmedBy implements Labelled {
    COLLEGE,
    DESK;

    @Override
    public String labelKey() {
        return "meeting.confirmed-by." + name();
    }
}
