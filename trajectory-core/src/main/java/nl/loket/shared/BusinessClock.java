package nl.loket.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Business time: the system's time plus an offset that is kept in the database, in Amsterdam. Only the demo and a dated start shift it, and only forward. */
public final class BusinessClock extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock system;
    private final ZoneId zone;
    private volatile Duration offset = Duration.ZERO;

    public BusinessClock(Clock system) {
        this(system, AMSTERDAM);
    }

    private BusinessClock(Clock system, ZoneId zone) {
        this.system = system;
        this.zone = zone;
    }

    /** From now on business time is system time plus this. */
    public void shiftBy(Duration newOffset) {
        this.offset = newOffset;
    }

    public Duration offset() {
        return offset;
    }

    /** The offset that makes it now that moment. */
    public Duration offsetTo(Instant moment) {
        return Duration.between(system.instant(), moment);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(system.withZone(other), offset);
    }
}
