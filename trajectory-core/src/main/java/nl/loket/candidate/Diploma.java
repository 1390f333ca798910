package nl.loket.candidate;

import nl.loket.shared.Labelled;

/** The highest diploma somebody says they have (EL-01). */
public enum Diploma implements Labelled {
    HBO,
    WO,
    /** From another country: the desk verifies it (AMB-02). */
    FOREIGN,
    /** Too low for this route; the page tells which routes there are instead. */
    MBO_OR_LOWER;

    /** Whether it can be enough; a foreign one may be. */
    public boolean mayBeEnough() {
        return this != MBO_OR_LOWER;
    }

    /** Whether it is enough without anybody looking at it first. */
    public boolean isEnough() {
        return this == HBO || this == WO;
    }

    @Override
    public String labelKey() {
        return "candidate.diploma." + name();
    }
}
