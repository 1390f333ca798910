package nl.loket.privacy;

import nl.loket.shared.Labelled;

/** Whom data is about. */
public enum Subject implements Labelled {
    /** Registers, is on the way, or was. */
    CANDIDATE,
    /** Works here: intermediaries, coaches, school heads, and whoever else holds a role. */
    STAFF,
    /** Has no account, and is named by others: somebody at a school. */
    COLLEAGUE,
    /** Typed something and proved nothing yet. */
    VISITOR;

    @Override
    public String labelKey() {
        return "privacy.subject." + name();
    }
}
