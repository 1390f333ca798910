package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.placement.OpenVacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A post that is free at a school. */
record VacancyForm(
        @NotNull(message = "{placing.error.vacancy-from}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate from,

        @NotNull(message = "{placing.error.positions}")
        @Min(value = 1, message = "{placing.error.positions}")
        @Max(value = 20, message = "{placing.error.positions}")
        @Nullable
        Integer positions,

        @Size(max = 200, message = "{placing.error.vacancy-note}") @Nullable
        String note) {

    OpenVacancy toCommand(String school) {
        return new OpenVacancy(
                school,
                requireNonNull(from),
                requireNonNull(positions),
                note == null || note.isBlank() ? null : note.strip());
    }
}
