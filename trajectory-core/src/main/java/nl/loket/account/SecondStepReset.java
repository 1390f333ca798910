package nl.loket.account;

import java.time.Instant;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The second step of somebody who lost phone and codes was taken away, so that they set it up anew.
 *
 * @param by null for whoever holds the machine
 * @param at system time
 */
public record SecondStepReset(@Nullable PersonId by, String reason, Instant at) {}
