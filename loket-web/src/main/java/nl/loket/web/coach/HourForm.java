package nl.loket.web.coach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourView;
import nl.loket.coaching.LogHours;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Hours;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Hours as a coach types them.
 *
 * @param form the key of this form, so that sending it twice writes once
 * @param quick one of the quick choices in minutes, null when another number was typed
 * @param minutes another length of time
 * @param second a second talk of that day, asked when the same stands there already
 * @param version of the entry that is changed, null for a new one
 */
record HourForm(
        @Nullable UUID form,

        @NotNull(message = "{web-coach.error.person}") @Nullable
        UUID person,

        @Nullable Integer quick,
        @Nullable Hours minutes,

        @NotNull(message = "{web-coach.error.date}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate on,

        @NotNull(message = "{web-coach.error.kind}") @Nullable
        HourKind kind,

        @NotBlank(message = "{coaching.rule.line}") @Size(max = 200, message = "{coaching.rule.line}") @Nullable
        String line,

        @Nullable Boolean second,
        @Nullable String version) {

    /** What most entries are, in minutes: one tap each. */
    static final List<Integer> QUICK = List.of(30, 60, 90, 120);

    static HourForm empty(@Nullable UUID person, LocalDate today) {
        return new HourForm(UUID.randomUUID(), person, 60, null, today, HourKind.COACHING, null, null, null);
    }

    static HourForm of(HourView entry) {
        var quick = QUICK.contains(entry.minutes());
        return new HourForm(
                entry.id().value(),
                entry.trajectory().value(),
                quick ? entry.minutes() : null,
                quick ? null : new Hours(entry.minutes()),
                entry.on(),
                entry.kind(),
                entry.line(),
                entry.second(),
                String.valueOf(entry.version()));
    }

    /** What was typed wins over the quick choice; 0 when there is neither, which the rule refuses. */
    int total() {
        if (minutes != null) {
            return minutes.minutes();
        }
        return quick == null ? 0 : quick;
    }

    /** Without the key of a form, as when a program sends it, every sending is a new entry. */
    UUID key() {
        return form == null ? UUID.randomUUID() : form;
    }

    /** A form without its version is an old one. */
    int seenVersion() {
        return Seen.version(version);
    }

    LogHours toCommand() {
        return toCommand(total());
    }

    /** Minutes that stood there already are no answer: a choice made beside them wins. */
    LogHours toCommand(HourView before) {
        var chosen = quick != null && new Hours(before.minutes()).equals(minutes);
        return toCommand(chosen ? quick : total());
    }

    private LogHours toCommand(int total) {
        return new LogHours(
                new TrajectoryId(Objects.requireNonNull(person)),
                Objects.requireNonNull(on),
                total,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(line).strip(),
                Boolean.TRUE.equals(second));
    }
}
