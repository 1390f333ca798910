package nl.loket.shared;

/**
 * Somebody asked for a job or a listener out of turn. Heard in the same transaction and not stored: the audit log writes it down.
 *
 * @param what a short code such as {@code job.run}
 * @param which the job, or the id of the event
 */
public record JobAsked(Actor by, String what, String which) {}
