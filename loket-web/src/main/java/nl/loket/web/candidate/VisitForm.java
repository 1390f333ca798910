package nl.loket.web.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.loket.candidate.OwnText;
import nl.loket.candidate.SchoolVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A day at a school, on its way in.
 *
 * @param form becomes the name of the visit, so that a second click keeps it once
 */
record VisitForm(
        @Nullable UUID form,

        @NotNull(message = "{web-candidate.visits.on.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @NotBlank(message = "{web-candidate.visits.where.missing}")
        @Size(max = SchoolVisit.LONGEST_WHERE, message = "{web-candidate.visits.where.long}")
        @Nullable
        String where,

        @Size(max = OwnText.LONGEST, message = "{web-candidate.visits.note.long}") @Nullable
        String note) {

    static VisitForm fresh() {
        return new VisitForm(UUID.randomUUID(), null, null, null);
    }

    SchoolVisit toVisit() {
        return new SchoolVisit(
                Objects.requireNonNullElseGet(form, UUID::randomUUID),
                Objects.requireNonNull(on),
                Objects.requireNonNull(where),
                OwnText.of(note));
    }
}
