package nl.loket.correspondence;

import nl.loket.shared.Labelled;

/** Why a mail did not go. */
public enum MailFailure implements Labelled {
    /** The mail server knows no such address: trying again does not help. */
    REFUSED,
    /** Tried again and again, and it never went. */
    GAVE_UP;

    @Override
    public String labelKey() {
        return "correspondence.failure." + name();
    }
}
