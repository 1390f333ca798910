package nl.loket.coaching;

import java.util.UUID;

/** Names one entry of hours. */
public record HourId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
