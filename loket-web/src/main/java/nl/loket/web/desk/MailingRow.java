package nl.loket.web.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to many and how far it is.
 *
 * @param by who sent it
 * @param readers to how many
 * @param kept how many of its mails are still kept
 * @param open how many are still to go
 * @param waits until when they wait for office hours, null if they do not
 */
public record MailingRow(
        UUID key,
        String template,
        String by,
        int readers,
        Instant at,
        int kept,
        int sent,
        int failed,
        int open,
        @Nullable Instant waits) {

    /** Where it stands. */
    public enum State {
        WAITING("info"),
        BUSY("info"),
        DONE("success"),
        PARTLY("danger"),
        /** Its mails are no longer kept. */
        PAST("neutral");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String labelKey() {
            return "lists.mailing.state." + name();
        }

        public String textKey() {
            return labelKey() + ".text";
        }

        /** Whether it changes by itself, so that who looks wants to see it again. */
        public boolean moves() {
            return this == BUSY;
        }
    }

    public State state() {
        if (kept == 0) {
            return State.PAST;
        }
        if (open > 0) {
            return waits == null ? State.BUSY : State.WAITING;
        }
        return failed > 0 ? State.PARTLY : State.DONE;
    }

    public String url() {
        return "/loket/mailings/" + key;
    }
}
