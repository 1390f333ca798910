package nl.loket.placement;

import nl.loket.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who walks along with somebody at a school.
 *
 * @param willing whether they want it and get time for it (MR-30)
 */
public record CompanionView(
        CompanionKind kind, String name, @Nullable String email, boolean willing, DateRange period) {

    boolean says(NamedCompanion named) {
        return new NamedCompanion(name, email, willing).equals(named);
    }
}
