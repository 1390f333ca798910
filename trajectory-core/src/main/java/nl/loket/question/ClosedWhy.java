package nl.loket.question;

import nl.loket.shared.Labelled;

/** Why a question gets no answer by mail. */
public enum ClosedWhy implements Labelled {
    SPAM,
    /** By telephone, or at the desk. */
    ANSWERED_ELSEWHERE,
    /** The same was asked before. */
    TWICE;

    @Override
    public String labelKey() {
        return "question.closed." + name();
    }
}
