package nl.loket.privacy;

import nl.loket.shared.Labelled;

/** Which kind of data a column holds (NF-01). No kind for health, origin or belief: those are not kept (NF-02). */
public enum DataClass implements Labelled {
    /** Says nothing of a person. */
    NONE,
    NAME,
    CONTACT,
    /** Diploma, career, and what somebody is good at. */
    BACKGROUND,
    /** What somebody wrote of themselves. */
    WORDS,
    FILE,
    PROGRESS,
    /** What others think of somebody, and why something was decided: with special care (NF-02). */
    JUDGEMENT,
    PLACE,
    COACHING,
    MAIL,
    ACCESS,
    /** Who did what, and who looked. */
    LOG,
    /** A number that leads to a person. */
    LINK;

    @Override
    public String labelKey() {
        return "privacy.class." + name();
    }

    /** Key of the sentence that says what belongs to it. */
    public String aboutKey() {
        return labelKey() + ".about";
    }
}
