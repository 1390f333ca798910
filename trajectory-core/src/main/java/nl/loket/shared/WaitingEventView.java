package nl.loket.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that a listener has not dealt with; nothing of what it carries.
 *
 * @param event what happened, as docs/events.md calls it
 * @param listener who should hear it
 */
public record WaitingEventView(UUID id, String event, String listener, int attempts, Instant since) {}
