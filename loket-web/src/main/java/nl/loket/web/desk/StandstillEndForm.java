package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Another last day of a pause or a time of waiting. */
record StandstillEndForm(
        @NotNull(message = "{desk.standstill.day.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate until) {

    LocalDate day() {
        return requireNonNull(until);
    }
}
