package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.loket.placement.KeepPlaces;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What the desk keeps of a school for a school year. */
record PlacesForm(
        @NotNull(message = "{placing.error.places}")
        @Min(value = 0, message = "{placing.error.places}")
        @Max(value = 99, message = "{placing.error.places}")
        @Nullable
        Integer places,

        @Nullable Boolean designated,
        int version) {

    KeepPlaces toCommand(String school, SchoolYear year) {
        return new KeepPlaces(school, year, requireNonNull(places), Boolean.TRUE.equals(designated), version);
    }
}
