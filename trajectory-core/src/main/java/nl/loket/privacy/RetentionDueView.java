package nl.loket.privacy;

/**
 * What would go tonight.
 *
 * @param months how long it was kept; 0 where that is no norm
 */
public record RetentionDueView(Forgotten kind, int months, int due) {}
