package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.placement.Willingness;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What the desk keeps of a school for a school year. */
record PlacesForm(
        @NotNull(message = "{placing.error.places}")
        @Min(value = 0, message = "{placing.error.places}")
        @Max(value = 99, message = "{placing.error.places}")
        @Nullable
        Integer places,

        @Nullable Boolean designated,
        @Nullable Willingness willing,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since,
        int version) {

    static PlacesForm of(SchoolPlacesView kept) {
        return new PlacesForm(kept.places(), kept.designated(), kept.willing(), kept.willingSince(), kept.version());
    }

    /** @param today since when an answer holds that says nothing of it */
    KeepPlaces toCommand(String school, SchoolYear year, LocalDate today) {
        return new KeepPlaces(
                school,
                year,
                requireNonNull(places),
                Boolean.TRUE.equals(designated),
                willing,
                willing != null && since == null ? today : since,
                version);
    }
}
