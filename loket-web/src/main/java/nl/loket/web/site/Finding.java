package nl.loket.web.site;

import org.jspecify.annotations.Nullable;

/** Something the eligibility check has to say: a stop with where to go instead, or a remark that stops nobody. */
enum Finding {
    /** EL-01. */
    LOWER_DIPLOMA(true, null),
    /** RT-08. */
    SCHOOL_LEAVER(true, null),
    /** EL-02. */
    ALREADY_LICENSED(true, null),
    /** EL-03, AMB-03. */
    OTHER_SECTOR(true, "onderwijsloket"),
    /** EL-04. */
    OTHER_FUNCTION(true, "onderwijsloket"),
    /** EL-05. */
    OTHER_CITY(true, "onderwijsloket"),
    /** AMB-02: verified by the intermediary, no reason to stay away. */
    FOREIGN_DIPLOMA(false, "idw");

    private final boolean stop;
    private final @Nullable String place;

    Finding(boolean stop, @Nullable String place) {
        this.stop = stop;
        this.place = place;
    }

    boolean isStop() {
        return stop;
    }

    public String labelKey() {
        return "site.check.finding." + name();
    }

    public String textKey() {
        return labelKey() + ".text";
    }

    public @Nullable String link() {
        return place == null ? null : "https://www." + place + (place.equals("idw") ? ".nl" : ".com");
    }

    public String linkKey() {
        return "site.check.link." + place;
    }
}
