package nl.loket.correspondence;

import java.util.List;

/** The kinds of mail of one area: a mail of a kind that stands in none of these is not sent. */
@FunctionalInterface
public interface MailKinds {

    List<MailKind> mails();
}
