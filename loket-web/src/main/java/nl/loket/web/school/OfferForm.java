package nl.loket.web.school;

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

/** What a head says their school offers in a school year. The designation is not theirs to say (MR-13). */
record OfferForm(
        @NotNull(message = "{web-school.error.willing}") @Nullable
        Willingness willing,

        @NotNull(message = "{placement.rule.places}")
        @Min(value = 0, message = "{placement.rule.places}")
        @Max(value = 99, message = "{placement.rule.places}")
        @Nullable
        Integer places,

        int version) {

    static OfferForm of(SchoolPlacesView kept) {
        return new OfferForm(kept.willing(), kept.places(), kept.version());
    }

    /** The same answer as before holds since it was given first. */
    KeepPlaces toCommand(String school, SchoolYear year, SchoolPlacesView kept, LocalDate today) {
        var since = willing == kept.willing() && kept.willingSince() != null ? kept.willingSince() : today;
        return new KeepPlaces(
                school, year, requireNonNull(places), kept.designated(), requireNonNull(willing), since, version);
    }
}
