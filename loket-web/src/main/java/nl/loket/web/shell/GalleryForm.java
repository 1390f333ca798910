package nl.loket.web.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.candidate.Postcode;
import nl.loket.shared.Money;
import nl.loket.trajectory.Phase;
import org.jspecify.annotations.Nullable;

/** One field of every kind, for the gallery. */
record GalleryForm(
        @Nullable String email,
        @Nullable String note,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable String diploma,
        List<String> days,
        boolean agreed,
        @Nullable Hours hours,
        @Nullable Money amount,
        @Nullable Postcode postcode,
        @Nullable Integer places,
        @Nullable String file,
        @Nullable Phase phase,
        @Nullable String school,
        @Nullable String city,
        @Nullable String length,
        List<String> sector,
        List<String> section,
        List<String> need,
        @Nullable Boolean consents) {

    /** In the order in which they stand on the page. */
    static final List<String> FIELDS = List.of(
            "email",
            "hours",
            "amount",
            "postcode",
            "places",
            "note",
            "phase",
            "school",
            "city",
            "day",
            "time",
            "diploma",
            "length",
            "days",
            "file",
            "consents",
            "agreed");

    static final GalleryForm EMPTY = new GalleryForm(
            null, null, null, null, null, List.of(), false, null, null, null, null, null, null, null, null, null,
            List.of(), List.of(), List.of(), null);

    static final GalleryForm FILLED = new GalleryForm(
            "naam@voorbeeld.nl",
            "سميرة العمراني",
            LocalDate.of(2023, 3, 17),
            LocalTime.of(15, 30),
            "HBO",
            List.of("MA"),
            true,
            new Hours(90),
            new Money(new BigDecimal("1250")),
            new Postcode("1012AB"),
            12,
            null,
            Phase.PRE_TRACK,
            "16YK",
            "Diemen",
            "60",
            List.of("CARE"),
            List.of(),
            List.of(),
            null);
}
