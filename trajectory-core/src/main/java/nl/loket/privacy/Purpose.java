package nl.loket.privacy;

import nl.loket.shared.Labelled;

/** What data is kept for: each is one processing in the register (NF-01). */
public enum Purpose implements Labelled {
    REGISTER,
    GUIDE,
    MATCH,
    ACCOUNT,
    MAIL,
    ACCESS,
    LOG,
    OPERATE,
    /** What people ask, with or without an account (ROLE-34). */
    ANSWER,
    /** So that somebody can come to a meeting, and take part in it (8.2, 8.6). */
    MEET,
    /** On the site, with the consent of who tells it (PUB-15). */
    TELL;

    @Override
    public String labelKey() {
        return "privacy.purpose." + name();
    }

    /** Key of the sentence that says who gets to see it. */
    public String seenByKey() {
        return labelKey() + ".seen-by";
    }
}
