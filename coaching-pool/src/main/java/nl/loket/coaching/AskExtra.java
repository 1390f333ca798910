package nl.loket.coaching;

import nl.loket.trajectory.TrajectoryId;

/**
 * More time than the norm for somebody, asked by their coach or given by the desk.
 *
 * @param minutes 1 to 1800
 * @param reason why, at most 200 characters
 */
public record AskExtra(TrajectoryId trajectory, Pot pot, int minutes, String reason) {}
