package nl.loket.placement;

import nl.loket.shared.Labelled;

/** Why a school offers no place now. Neutral words: a no often rests on worries, and a talk helps more than a verdict (SX-001-16). */
public enum DeclineReason implements Labelled {
    NO_ROOM,
    NO_GUIDANCE,
    NOT_THIS_TIME,
    OTHER_GROUP,
    TALK_FIRST,
    OTHER;

    /** Whether the code alone says nothing. */
    boolean needsNote() {
        return this == OTHER;
    }

    @Override
    public String labelKey() {
        return "placement.decline." + name();
    }
}
