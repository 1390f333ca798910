package nl.loket.correspondence;

import nl.loket.shared.Labelled;

/** Who a kind of mail is for. */
public enum MailAudience implements Labelled {
    /** Somebody who has no account yet, or an address that is no longer one. */
    STRANGER,
    EVERYBODY,
    CANDIDATE,
    COACH,
    SCHOOL_HEAD,
    INTERMEDIARY,
    STAFF;

    @Override
    public String labelKey() {
        return "correspondence.audience." + name();
    }
}
