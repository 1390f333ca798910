package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.loket.account.EmailAddress;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.SignUpAsGuest;
import nl.loket.meeting.WalkIn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came in, as the desk types it.
 *
 * @param form the key of this form: sent twice it counts once
 */
record WalkInForm(
        @Nullable UUID form,

        @NotBlank(message = "{desk.walk-in.name.missing}")
        @Size(max = SignUpAsGuest.LONGEST_NAME, message = "{guest.name.long}")
        @Nullable
        String name,

        @Pattern(regexp = "\\s*|" + EmailAddress.PATTERN, message = "{account.rule.email}") @Nullable
        String email) {

    WalkIn command(MeetingId meeting) {
        var address = email == null || email.isBlank() ? null : new EmailAddress(email);
        var key = form == null ? UUID.randomUUID() : form;
        return new WalkIn(new AttendanceId(key), meeting, Objects.requireNonNull(name), address);
    }
}
