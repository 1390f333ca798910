package nl.loket.web.desk;

/** How a case stands against its date. */
enum CaseState {
    LATE("danger"),
    TODAY("warning"),
    SOON("warning"),
    ON_TRACK("info"),
    WAITING("neutral"),
    NO_DATE("neutral"),
    OVER("neutral");

    private final String tone;

    CaseState(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }

    /** Whether the badge says how many days instead of a word of its own. */
    boolean inDays() {
        return this == LATE || this == TODAY || this == SOON;
    }

    String labelKey() {
        return "desk.state." + name();
    }
}
