package nl.loket.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that comes back by itself. Times are system time.
 *
 * @param name a short code; its words are {@code shared.job.<name>}
 * @param next when it runs again, null where nothing runs by itself
 * @param failures how many times it failed since it last went well
 */
public record JobView(
        String name,
        @Nullable Instant next,
        boolean running,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures) {

    public String labelKey() {
        return "shared.job." + name;
    }
}
