package nl.loket.privacy;

/** Why something that is kept about somebody is not in their own download. */
public enum LeftOut {
    /** Whoever reads it could sign in as them. */
    SECRET,
    /** Says nothing that does not stand elsewhere, or counts for the machine. */
    TECHNICAL,
    /** Goes along as a file. */
    FILE,
    /** About somebody else. */
    OTHERS,
    /** Colleagues wrote it for each other; others may stand in it, so a person looks first. */
    WORKING_NOTE,
    /** Is not finished: nobody has put their name to it. */
    DRAFT,
    /** A story on the site, which points to nobody's file. */
    STORY;

    /** Key of the sentence that says so. */
    public String messageKey() {
        return "privacy.left-out." + name();
    }
}
