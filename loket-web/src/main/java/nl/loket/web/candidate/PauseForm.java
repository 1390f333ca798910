package nl.loket.web.candidate;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.shared.DateRange;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Somebody asks to stand still for a time. */
record PauseForm(
        @NotNull(message = "{web-candidate.pause.day.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @NotNull(message = "{web-candidate.pause.day.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate until,

        @NotBlank(message = "{web-candidate.request.words.missing}")
        @Size(max = 2000, message = "{web-candidate.request.words.long}")
        @Nullable
        String words) {

    /** @throws RuleViolation if it ends before it begins */
    AskRequest toCommand(TrajectoryId trajectory) {
        var first = requireNonNull(from);
        var last = requireNonNull(until);
        if (!last.isAfter(first)) {
            throw new RuleViolation("trajectory.rule.standstill-until");
        }
        return AskRequest.pause(
                trajectory, new DateRange(first, last), requireNonNull(words).strip());
    }
}
