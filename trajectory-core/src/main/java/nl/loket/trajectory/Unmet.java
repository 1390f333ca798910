package nl.loket.trajectory;

import java.util.List;

/**
 * Something a gate still misses.
 *
 * @param messageKey says in words what is missing
 * @param arguments fill the message
 * @param fixedAt where the one who decides can mend it: an address relative to the dossier, such as {@code stappen}, or absolute from /
 */
public record Unmet(String messageKey, List<Object> arguments, String fixedAt) {

    public static Unmet of(String messageKey, String fixedAt, Object... arguments) {
        return new Unmet(messageKey, List.of(arguments), fixedAt);
    }
}
