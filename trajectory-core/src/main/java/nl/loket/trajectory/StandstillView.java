package nl.loket.trajectory;

import nl.loket.shared.DateRange;

/**
 * A time in which somebody waits or pauses.
 *
 * @param period until when it is planned
 * @param open whether the desk has yet to say that it is over
 * @param version what to send back with a change
 */
public record StandstillView(long id, WaitKind kind, DateRange period, String reason, boolean open, int version) {}
