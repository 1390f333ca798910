package nl.loket.account;

import java.util.List;
import java.util.Objects;
import nl.loket.party.PersonName;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, or did.
 *
 * @param email null once the account is closed
 * @param roles of the staff's only, newest first
 */
public record StaffView(
        PersonId id, PersonName name, @Nullable String email, List<RoleGrantView> roles) {

    /** Stands for the name and the address: another one when either was changed. To send back with a correction. */
    public int stamp() {
        return Objects.hash(name.given(), name.family(), email) & Integer.MAX_VALUE;
    }
}
