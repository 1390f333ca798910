package nl.loket.correspondence;

import nl.loket.shared.Labelled;

/** Whether somebody would get a mail, and why not. */
public enum MailReach implements Labelled {
    YES,
    /** They have no open account, so no address. */
    NO_ACCOUNT,
    /** They chose not to get this kind. */
    UNWANTED;

    @Override
    public String labelKey() {
        return "correspondence.reach." + name();
    }
}
