package nl.loket.correspondence;

import nl.loket.shared.Labelled;

/** How far a mail is. */
public enum DeliveryState implements Labelled {
    QUEUED,
    SENDING,
    /** A mail server took it; whether it reached the mailbox nobody tells. */
    SENT,
    FAILED;

    @Override
    public String labelKey() {
        return "correspondence.state." + name();
    }
}
