package nl.loket.correspondence;

import nl.loket.shared.Labelled;

/** How badly somebody needs a kind of mail: whether it waits for office hours, and whether they may do without. */
public enum MailNeed implements Labelled {
    /** The answer to what somebody did just now: goes at once, day and night. */
    AT_ONCE,
    /** Goes in office hours; nobody can do without. */
    ALWAYS,
    /** Goes in office hours, unless they chose not to get it. */
    CHOICE;

    @Override
    public String labelKey() {
        return "correspondence.need." + name();
    }
}
