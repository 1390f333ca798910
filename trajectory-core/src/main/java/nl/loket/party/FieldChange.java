package nl.loket.party;

/**
 * One fact of a school that differs.
 *
 * @param before empty if it was not known
 * @param after empty if it is not known
 */
public record FieldChange(SchoolField field, String before, String after) {}
