package nl.loket.web.site;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.loket.account.EmailAddress;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.Needs;
import nl.loket.meeting.SignUpAsGuest;
import org.jspecify.annotations.Nullable;

/** What somebody types who wants to come to a meeting without an account. */
record GuestForm(
        @NotBlank(message = "{guest.name.missing}")
        @Size(max = SignUpAsGuest.LONGEST_NAME, message = "{guest.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{account.rule.email}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{account.rule.email}")
        @Nullable
        String email,

        @Size(max = Needs.LONGEST, message = "{guest.needs.long}") @Nullable
        String needs,

        @NotNull(message = "{meeting.rule.guest-consent}")
        @AssertTrue(message = "{meeting.rule.guest-consent}")
        @Nullable
        Boolean consents) {

    static final GuestForm EMPTY = new GuestForm(null, null, null, null);

    SignUpAsGuest command(MeetingId meeting, String language) {
        return new SignUpAsGuest(
                meeting,
                Objects.requireNonNull(name),
                new EmailAddress(Objects.requireNonNull(email)),
                language,
                needs,
                Boolean.TRUE.equals(consents));
    }
}
