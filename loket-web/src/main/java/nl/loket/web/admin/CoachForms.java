package nl.loket.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.loket.account.EmailAddress;
import nl.loket.coaching.ChangeCoach;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.InviteCoach;
import nl.loket.party.PersonName;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the administrator types about coaches. */
final class CoachForms {

    private CoachForms() {}

    /** Somebody new in the pool. */
    record Add(
            @NotBlank(message = "{coaches.error.given}")
            @Size(max = 100, message = "{coaches.error.name-long}")
            @Nullable
            String given,

            @NotBlank(message = "{coaches.error.family}")
            @Size(max = 100, message = "{coaches.error.name-long}")
            @Nullable
            String family,

            @NotNull(message = "{account.rule.email}")
            @Pattern(regexp = EmailAddress.PATTERN, message = "{account.rule.email}")
            @Nullable
            String email,

            @NotNull(message = "{coaches.error.kind}") @Nullable
            CoachKind kind,

            @Nullable String board,

            @NotNull(message = "{coaches.error.capacity}") @Nullable
            Integer capacity,

            @NotNull(message = "{coaches.error.from}") @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

        /** The school board, null when none was chosen. */
        @Nullable
        String boardNumber() {
            return board == null || board.isBlank() ? null : board;
        }

        InviteCoach toCommand() {
            return new InviteCoach(
                    new PersonName(Objects.requireNonNull(given), Objects.requireNonNull(family)),
                    Objects.requireNonNull(email).strip(),
                    Objects.requireNonNull(kind),
                    boardNumber(),
                    Objects.requireNonNull(capacity),
                    Objects.requireNonNull(from),
                    until);
        }
    }

    /**
     * Kind, board and period, corrected.
     *
     * @param seen the version the page showed
     */
    record Change(
            @NotNull(message = "{coaches.error.kind}") @Nullable
            CoachKind kind,

            @Nullable String board,

            @NotNull(message = "{coaches.error.from}") @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,

            @Nullable String seen) {

        /** The school board, null when none was chosen. */
        @Nullable
        String boardNumber() {
            return board == null || board.isBlank() ? null : board;
        }

        ChangeCoach toCommand(PersonId coach) {
            return new ChangeCoach(
                    coach,
                    Objects.requireNonNull(kind),
                    boardNumber(),
                    Objects.requireNonNull(from),
                    until,
                    Seen.version(seen));
        }
    }

    /**
     * For how many people a coach is there.
     *
     * @param seen the version the page showed
     */
    record Capacity(
            @NotNull(message = "{coaches.error.capacity}") @Nullable
            Integer capacity,

            @Nullable String seen) {

        int version() {
            return Seen.version(seen);
        }
    }

    /**
     * Out of the choice, or back in.
     *
     * @param seenVersion the version the page showed
     */
    record Choosing(
            @NotBlank(message = "{coaching.rule.reason}") @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
            String reason,

            @Nullable String seenVersion) {

        int version() {
            return Seen.version(seenVersion);
        }
    }
}
