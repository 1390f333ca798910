package nl.loket.party;

import nl.loket.shared.Labelled;

/** What a school board has to do with the plan of 2020 (CX-02). */
public enum BoardStatus implements Labelled {
    /** One of the 23 that take part. */
    PARTICIPATING,
    /** One of the nine that signed a statement of support. */
    SUPPORTING,
    /** Not named in the plan. */
    NONE;

    @Override
    public String labelKey() {
        return "party.board-status." + name();
    }
}
