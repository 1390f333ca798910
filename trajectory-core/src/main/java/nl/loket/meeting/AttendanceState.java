package nl.loket.meeting;

import nl.loket.shared.Labelled;

/** How sure we are that somebody was at a meeting (AMB-74). */
public enum AttendanceState implements Labelled {
    /** Has a place at a meeting that is still to come. */
    BOOKED,
    /** Waits for a place at a meeting that is full. */
    WAITING,
    /** The candidate says so. */
    DECLARED,
    /** The college or the desk says so too. */
    CONFIRMED,
    /** The place was given up, or the meeting is off. */
    CANCELLED;

    /** Whether it counts as having been there. */
    public boolean attended() {
        return this == DECLARED || this == CONFIRMED;
    }

    /** Whether it can be given up: nobody was there yet. */
    public boolean toCome() {
        return this == BOOKED || this == WAITING;
    }

    @Override
    public String labelKey() {
        return "meeting.state." + name();
    }
}
