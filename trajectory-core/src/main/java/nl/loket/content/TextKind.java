package nl.loket.content;

import nl.loket.shared.Labelled;

/** What kind of text it is, and so where it stands on the site. */
public enum TextKind implements Labelled {
    /** A page of its own (PUB-01 … PUB-05, PUB-12 … PUB-14, PUB-16, PUB-17). */
    PAGE,
    /** A question with its answer (PUB-06 … PUB-11). */
    QUESTION,
    /** Somebody tells how it went (PUB-15). */
    STORY,
    /** Tips for one audience (PUB-18). */
    TIPS,
    /** A route to teaching, in the same words for everyone (RT-10). Which routes there are is the domain's: none is added or taken off. */
    ROUTE;

    /** Whether people read a summary before the text itself: a question has none. */
    public boolean hasLead() {
        return this != QUESTION;
    }

    /** Whether it belongs to a {@link TextTopic}. */
    public boolean hasTopic() {
        return this == QUESTION || this == TIPS;
    }

    /** Whether the product says which there are, so that nobody begins one of their own. */
    public boolean fixed() {
        return this == ROUTE;
    }

    /** Whether texts of one topic have an order among themselves; else all of the kind have. */
    public boolean orderedByTopic() {
        return this == QUESTION;
    }

    @Override
    public String labelKey() {
        return "content.kind." + name();
    }
}
