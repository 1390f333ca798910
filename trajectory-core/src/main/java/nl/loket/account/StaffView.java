package nl.loket.account;

import java.util.List;
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
        PersonId id, PersonName name, @Nullable String email, List<RoleGrantView> roles) {}
