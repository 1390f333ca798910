package nl.loket.correspondence;

import java.util.List;

/**
 * A kind of mail. Beside {@code .subject} and {@code .body} its words are {@code <template>.when}: when it goes.
 *
 * @param samplePath a page such a mail opens, made up
 * @param sample made-up arguments to show it with
 */
public record MailKind(String template, MailAudience to, MailNeed need, String samplePath, List<LetterArg> sample) {

    /** The page on which people choose what they get. */
    public static final String CHOOSE = "/post/keuze";

    public static MailKind of(String template, MailAudience to, MailNeed need, String samplePath, LetterArg... sample) {
        return new MailKind(template, to, need, samplePath, List.of(sample));
    }

    /** The message key of when it goes. */
    public String whenKey() {
        return template + ".when";
    }
}
