package nl.loket.party;

import java.time.Instant;
import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An edition that was applied.
 *
 * @param validFrom from when its facts hold here
 * @param by who applied it, null for the system
 */
public record AppliedEdition(
        RegisterEdition edition,
        LocalDate validFrom,
        Instant appliedAt,
        @Nullable PersonId by,
        int added,
        int changed,
        int closed) {}
