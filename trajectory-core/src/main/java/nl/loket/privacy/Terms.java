package nl.loket.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.SystemTime;
import org.springframework.stereotype.Component;

/** When each kind is old enough: people, files and mail by business time, the log and the events by system time, which nobody can move. */
@Component
class Terms {

    private static final Duration EVENTS_KEPT = Duration.ofDays(30);

    private final PrivacyRegister register;
    private final Clock clock;
    private final SystemTime time;

    Terms(PrivacyRegister register, Clock clock, SystemTime time) {
        this.register = register;
        this.clock = clock;
        this.time = time;
    }

    int months(Forgotten kind) {
        return register.months(kind.kept()).get(kind.which());
    }

    /** What ended on this day or before may go. */
    LocalDate lastDay(Forgotten kind) {
        return LocalDate.now(clock).minusMonths(months(kind));
    }

    /** What is from before this moment may go. */
    Instant limit(Forgotten kind) {
        return limit(kind, kind.kept().norms().isEmpty() ? 0 : months(kind));
    }

    /** The same for who knows already how many months that is. */
    Instant limit(Forgotten kind, int months) {
        return switch (kind) {
            case EVENTS -> time.now().minus(EVENTS_KEPT);
            case AUDIT -> time.now().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
            default ->
                LocalDate.now(clock)
                        .minusMonths(months)
                        .atStartOfDay(BusinessClock.AMSTERDAM)
                        .toInstant();
        };
    }
}
