package nl.loket.programme;

import nl.loket.shared.SchoolYear;

/**
 * Gives a norm another value in one school year.
 *
 * @param reason why, for those who read it later
 * @param seenVersion the version the writer looked at
 */
public record ChangeNorm(SchoolYear year, Norm norm, int value, String reason, int seenVersion) {}
