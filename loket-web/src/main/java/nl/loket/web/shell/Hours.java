package nl.loket.web.shell;

/**
 * A length of time in a form, which people type and read as hours: 1,5 or 1:30. A type of its own, because what is typed must come back
 * the same way also when another field is wrong and there is no form yet. Goes with {@code components/field :: hours}.
 */
public record Hours(int minutes) {}
