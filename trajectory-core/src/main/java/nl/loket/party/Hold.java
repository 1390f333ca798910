package nl.loket.party;

/**
 * Something that must be dealt with before a person can be forgotten.
 *
 * @param messageKey says in words what
 * @param fixedAt where the desk can: an address relative to the dossier, such as {@code uren}; empty where nobody can
 */
public record Hold(String messageKey, String fixedAt) {}
