package nl.loket.privacy;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one night took away; a kind of which there was nothing is left out.
 *
 * @param finished null while it runs, or when it was cut off
 * @param waiting whose time has come, but for whom something still waits
 */
public record RetentionRunView(
        Instant started,
        @Nullable Instant finished,
        Map<Forgotten, Integer> forgotten,
        Map<Forgotten, Integer> waiting) {}
