package nl.loket.coaching;

import nl.loket.shared.Labelled;

/** How far an entry is. */
public enum HourState implements Labelled {
    /** Written by the coach, who can still change it. */
    LOGGED,
    /** Approved by the desk: it counts, and nobody changes it. */
    APPROVED,
    /** Sent back with a reason; the coach mends or withdraws it. */
    RETURNED,
    /** Taken back by the coach. */
    WITHDRAWN;

    @Override
    public String labelKey() {
        return "coaching.hour-state." + name();
    }
}
