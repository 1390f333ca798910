package nl.loket.web.coach;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.coaching.AssignmentKind;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Somebody this coach guides or meets at an intake.
 *
 * @param kind as what, null when they only sit at the intake
 * @param intakeOn the day of the intake this coach sits at, null when there is none or it is decided
 * @param reportOn the day this coach's report was final, null until then
 */
record MyPerson(
        UUID trajectory,
        String givenName,
        String familyName,
        String reference,
        TrajectoryStatus status,
        LocalDate statusSince,
        @Nullable AssignmentKind kind,
        @Nullable LocalDate intakeOn,
        @Nullable LocalDate reportOn) {

    public String name() {
        return givenName + " " + familyName;
    }

    /** The gate this person works towards, null when it is over. */
    public @Nullable Gate gate() {
        return status.gateAhead().orElse(null);
    }

    public String sorted() {
        return familyName + ", " + givenName;
    }

    /** Whether the intake was held, or is today, and the coach's part of the report is not final. */
    public boolean reportDue(LocalDate today) {
        return intakeOn != null && reportOn == null && !intakeOn.isAfter(today);
    }

    /** Whether an intake with this coach is still to come. */
    public boolean intakeAhead(LocalDate today) {
        return intakeOn != null && intakeOn.isAfter(today);
    }
}
