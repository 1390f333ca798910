package nl.loket.content;

import nl.loket.shared.Labelled;

/** What settled it for a visitor who found out that this is not for them (EX-02). */
public enum NotForMeReason implements Labelled {
    EXPECTATIONS,
    TOO_HEAVY,
    INCOME,
    TIME,
    OTHER_ROUTE,
    LATER;

    @Override
    public String labelKey() {
        return "content.not-for-me." + name();
    }
}
