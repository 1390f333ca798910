package nl.loket.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.loket.account.EmailAddress;
import nl.loket.account.InviteStaff;
import nl.loket.party.PersonName;
import nl.loket.shared.Role;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the administrator types about staff. */
final class StaffForms {

    private StaffForms() {}

    /** A new colleague. */
    record Invite(
            @NotBlank(message = "{web-account.staff.given.missing}")
            @Size(max = 100, message = "{web-account.staff.name.long}")
            @Nullable
            String given,

            @NotBlank(message = "{web-account.staff.family.missing}")
            @Size(max = 100, message = "{web-account.staff.name.long}")
            @Nullable
            String family,

            @NotNull(message = "{account.rule.email}")
            @Pattern(regexp = EmailAddress.PATTERN, message = "{account.rule.email}")
            @Nullable
            String email,

            @NotNull(message = "{web-account.staff.role.missing}") @Nullable
            Role role,

            @Nullable String school,

            @Nullable String context,

            @NotNull(message = "{web-account.staff.from.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

        String address() {
            return Objects.requireNonNull(email).strip();
        }

        InviteStaff toCommand(@Nullable String heldFor) {
            return new InviteStaff(
                    name(given, family),
                    address(),
                    Objects.requireNonNull(role),
                    heldFor,
                    Objects.requireNonNull(from),
                    until);
        }
    }

    /** One more role. */
    record NewRole(
            @NotNull(message = "{web-account.staff.role.missing}") @Nullable
            Role role,

            @Nullable String school,

            @Nullable String context,

            @NotNull(message = "{web-account.staff.from.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {}

    /**
     * Name and address, corrected.
     *
     * @param seen stands for what the page showed
     */
    record Details(
            @NotBlank(message = "{web-account.staff.given.missing}")
            @Size(max = 100, message = "{web-account.staff.name.long}")
            @Nullable
            String given,

            @NotBlank(message = "{web-account.staff.family.missing}")
            @Size(max = 100, message = "{web-account.staff.name.long}")
            @Nullable
            String family,

            @NotNull(message = "{account.rule.email}")
            @Pattern(regexp = EmailAddress.PATTERN, message = "{account.rule.email}")
            @Nullable
            String email,

            @Nullable String seen) {

        int stamp() {
            return Seen.version(seen);
        }

        PersonName name() {
            return StaffForms.name(given, family);
        }
    }

    private static PersonName name(@Nullable String given, @Nullable String family) {
        return new PersonName(Objects.requireNonNull(given), Objects.requireNonNull(family));
    }
}
