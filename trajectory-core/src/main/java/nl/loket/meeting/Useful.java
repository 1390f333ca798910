package nl.loket.meeting;

import nl.loket.shared.Labelled;

/** How useful a meeting was to somebody (8.5). */
public enum Useful implements Labelled {
    VERY,
    YES,
    A_BIT,
    HARDLY,
    NOT;

    @Override
    public String labelKey() {
        return "meeting.useful." + name();
    }
}
