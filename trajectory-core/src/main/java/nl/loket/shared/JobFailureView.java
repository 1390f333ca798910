package nl.loket.shared;

import java.time.Instant;

/**
 * A time a job failed, in system time.
 *
 * @param error the kind of error, by the name of its class
 */
public record JobFailureView(String job, String error, Instant at) {}
