package nl.loket.question;

import nl.loket.account.EmailAddress;

/**
 * A question as somebody sends it.
 *
 * @param id the form brings one that nobody has yet, so that a second click asks nothing twice
 * @param name may be empty
 * @param language of the answer: {@code nl} or {@code en}
 */
public record AskQuestion(
        QuestionId id, QuestionTopic topic, String text, String name, EmailAddress email, String language) {

    public static final int LONGEST = 2000;
    public static final int LONGEST_NAME = 120;
}
