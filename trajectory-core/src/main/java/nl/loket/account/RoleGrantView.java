package nl.loket.account;

import java.time.LocalDate;
import nl.loket.shared.DateRange;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds, held or will hold.
 *
 * @param context the school or board it holds for, null where the role has none
 */
public record RoleGrantView(
        long id,
        PersonId person,
        Role role,
        @Nullable String context,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return new DateRange(from, until).contains(day);
    }

    public boolean over(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
