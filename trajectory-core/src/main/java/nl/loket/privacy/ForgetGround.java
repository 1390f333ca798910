package nl.loket.privacy;

import nl.loket.shared.Labelled;

/** Why somebody is forgotten before their time (NF-01). A choice and no text: what the desk wrote of them would stay. */
public enum ForgetGround implements Labelled {
    /** They take back that we may keep their data. */
    WITHDRAWN,
    /** They ask, and nothing needs their data any more. */
    NOT_NEEDED,
    /** They object to what we do with their data. */
    OBJECTION,
    /** They should never have been here: twice, or by mistake. */
    MISTAKE;

    @Override
    public String labelKey() {
        return "privacy.ground." + name();
    }
}
