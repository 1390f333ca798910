package nl.loket.coaching;

import java.util.UUID;

/** Names a coach's request for extra time. */
public record ExtraRequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
