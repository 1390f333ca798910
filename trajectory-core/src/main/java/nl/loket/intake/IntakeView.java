package nl.loket.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;

/** An intake as it was agreed. */
public record IntakeView(
        IntakeId id,
        int version,
        TrajectoryId trajectory,
        LocalDate on,
        LocalTime at,
        String place,
        PersonId intermediary,
        PersonId coach,
        List<Guest> guests) {}
