package nl.loket.account;

import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;

/**
 * Something about an account or a role changed. Heard in the same transaction and not stored: the audit log stands above this area and
 * writes it down.
 *
 * @param what a short code such as {@code role.grant}
 * @param detail ids, dates and codes; no names or addresses
 */
public record AccountChange(Actor by, String what, PersonId about, String detail) {

    /** Somebody's second step was taken away: whoever is signed in as them is so no longer. */
    public static final String SECOND_STEP_RESET = "second-step.reset";
}
