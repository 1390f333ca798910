package nl.loket.account;

import java.time.LocalDate;
import nl.loket.party.PersonName;
import nl.loket.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to work here.
 *
 * @param name used if the address belongs to nobody yet
 * @param role one of the staff's
 * @param context the school, board or college it is held for, null for none
 * @param until the first day no longer, null while it is open
 */
public record InviteStaff(
        PersonName name,
        String email,
        Role role,
        @Nullable String context,
        LocalDate from,
        @Nullable LocalDate until) {}
