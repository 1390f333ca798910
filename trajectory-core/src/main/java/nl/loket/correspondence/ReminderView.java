package nl.loket.correspondence;

import java.time.Instant;
import java.util.List;
import nl.loket.shared.PersonId;

/**
 * One kind of reminder: who would get it now, and who got it last.
 *
 * @param now nobody has been reminded who stands here
 */
public record ReminderView(String template, MailingView now, List<Sent> sent) {

    /** Somebody who was reminded, in business time. */
    public record Sent(PersonId person, Instant at) {}
}
