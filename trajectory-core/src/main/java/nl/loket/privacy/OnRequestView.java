package nl.loket.privacy;

import java.time.LocalDate;
import nl.loket.shared.PersonId;

/**
 * Somebody was forgotten on request; who it was, nobody knows any more.
 *
 * @param by the member of staff who did it
 */
public record OnRequestView(LocalDate on, ForgetGround ground, PersonId by) {}
