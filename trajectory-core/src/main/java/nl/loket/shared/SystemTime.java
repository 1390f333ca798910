package nl.loket.shared;

import java.time.Instant;

/** The wall clock of the machine: for sessions, codes, lock-outs and the audit's second stamp. Business time is the {@link java.time.Clock} bean. */
@FunctionalInterface
public interface SystemTime {

    Instant now();
}
