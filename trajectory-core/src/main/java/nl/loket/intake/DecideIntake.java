package nl.loket.intake;

import java.time.LocalDate;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * The decision on an intake.
 *
 * @param reason one that belongs to the outcome
 * @param feedback what the candidate reads; 1 to 4,000 characters
 * @param route the route advised, only for another route
 * @param lookAgainOn the day to look again, only for not now
 * @param seenVersion {@link IntakeFile#version()} of the page
 */
public record DecideIntake(
        TrajectoryId trajectory,
        IntakeOutcome outcome,
        DecisionReason reason,
        String feedback,
        @Nullable Route route,
        @Nullable LocalDate lookAgainOn,
        int seenVersion) {}
