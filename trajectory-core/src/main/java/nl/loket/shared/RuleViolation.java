package nl.loket.shared;

import java.util.Arrays;
import java.util.List;

/** A business rule said no. The key names a message in the bundles; the arguments fill it. Pages answer 422 with the text. */
public class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey a key in the message bundles
     * @param arguments what fills the message; a {@link Labelled} comes out translated
     */
    public RuleViolation(String messageKey, Object... arguments) {
        super(messageKey + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
