package nl.loket.question;

import nl.loket.shared.Labelled;

/** What a question is about, as who asks it would say. */
public enum QuestionTopic implements Labelled {
    /** Whether this is something for them. */
    ORIENTATION,
    ROUTE,
    MONEY,
    DIPLOMA,
    APPLICATION,
    OTHER;

    @Override
    public String labelKey() {
        return "question.topic." + name();
    }
}
