package nl.loket.programme;

/**
 * A norm as it stands in one school year.
 *
 * @param version what a change has to have seen
 */
public record NormView(Norm norm, int value, int version) {}
