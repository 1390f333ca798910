package nl.loket.trajectory;

import java.time.LocalDate;

/**
 * Somebody waits or pauses.
 *
 * @param until the first day it goes on again
 * @param reason for the desk only, at most 2,000 characters
 */
public record PlanStandstill(TrajectoryId trajectory, WaitKind kind, LocalDate from, LocalDate until, String reason) {}
