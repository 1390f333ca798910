package nl.loket.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One edit of the programme's figures; edits are never changed.
 *
 * @param what the norm or rate; null when the school year itself was added
 * @param by who did it, null for the system
 */
public record NormChangeView(
        LocalDate on,
        @Nullable Labelled what,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        String reason,
        @Nullable PersonId by) {

    /** Whether the figures are amounts of money. */
    public boolean money() {
        return what instanceof Rate;
    }
}
