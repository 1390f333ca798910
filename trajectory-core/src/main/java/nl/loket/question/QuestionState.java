package nl.loket.question;

import nl.loket.shared.Labelled;

/** How far a question is. */
public enum QuestionState implements Labelled {
    OPEN,
    ANSWERED,
    /** Without an answer. */
    CLOSED;

    @Override
    public String labelKey() {
        return "question.state." + name();
    }
}
