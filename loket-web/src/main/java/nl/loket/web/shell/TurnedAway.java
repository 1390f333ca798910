package nl.loket.web.shell;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.loket.shared.SystemTime;
import org.springframework.stereotype.Component;

/**
 * Who was told to wait, so that a script that goes on costs the database nothing. A note and not the count, which is the database's: what falls out
 * of it when very many are turned away is counted there once more.
 */
@Component
class TurnedAway {

    static final int MOST = 20_000;

    private final SystemTime time;
    private final Map<String, Instant> until = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    TurnedAway(SystemTime time) {
        this.time = time;
    }

    synchronized void note(String who, Instant until) {
        this.until.put(who, until);
    }

    /** Until when, if that is still to come. */
    synchronized Optional<Instant> until(String who) {
        var noted = Optional.ofNullable(until.get(who));
        if (noted.filter(time.now()::isBefore).isEmpty()) {
            until.remove(who);
            return Optional.empty();
        }
        return noted;
    }

    synchronized int size() {
        return until.size();
    }

    synchronized void forget() {
        until.clear();
    }
}
