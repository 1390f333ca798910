package nl.loket.programme;

import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;

/**
 * Gives a rate another amount in one school year.
 *
 * @param reason why, for those who read it later
 * @param seenVersion the version the writer looked at
 */
public record ChangeRate(SchoolYear year, Rate rate, Money amount, String reason, int seenVersion) {}
