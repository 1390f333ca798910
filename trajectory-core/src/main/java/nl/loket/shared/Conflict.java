package nl.loket.shared;

/** Someone else changed it in the meantime. Pages answer 409, say what changed and keep what was typed. */
public final class Conflict extends RuleViolation {

    public Conflict(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
