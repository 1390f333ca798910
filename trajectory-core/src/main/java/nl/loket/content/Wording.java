package nl.loket.content;

/**
 * A text in one language. Nothing is null; what is not written yet is empty.
 *
 * @param title one line, at most {@value #LONGEST_TITLE} characters; for a question the question itself
 * @param lead one or two sentences before the text, at most {@value #LONGEST_LEAD} characters; empty for a question
 * @param body Markdown, at most {@value #LONGEST_BODY} characters; HTML in it is shown as typed
 */
public record Wording(String title, String lead, String body) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LEAD = 400;
    public static final int LONGEST_BODY = 9_000;
    public static final Wording EMPTY = new Wording("", "", "");

    /** Whether it can be read: there is a title and a text. */
    public boolean complete() {
        return !title.isBlank() && !body.isBlank();
    }
}
