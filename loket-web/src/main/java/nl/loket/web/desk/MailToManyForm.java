package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.loket.meeting.MeetingPostDesk;
import org.jspecify.annotations.Nullable;

/**
 * What the desk writes to many: to everybody at a meeting, to people of its list.
 *
 * @param form the key of this mail: sent twice it goes once
 * @param readers the seal of those the page showed
 * @param confirmed whether it was looked over
 */
record MailToManyForm(
        @Nullable UUID form,
        @Nullable String readers,

        @NotBlank(message = "{desk.meeting.mail.text.missing}")
        @Size(max = MeetingPostDesk.LONGEST, message = "{desk.meeting.mail.text.long}")
        @Nullable
        String text,

        @Nullable Boolean confirmed) {

    UUID key() {
        return form == null ? UUID.randomUUID() : form;
    }

    String seen() {
        return readers == null ? "" : readers;
    }

    String words() {
        return Objects.requireNonNull(text);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
