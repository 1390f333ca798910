package nl.loket.trajectory;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory as it stands.
 *
 * @param version what to send back with a change, so that two people do not overwrite each other
 * @param reference what people see, such as ZIJ-2023-0042
 * @param statusSince the day of the last move
 * @param route the route advised, ZIB until an advice says otherwise (ST-10)
 * @param startYear the first year of the school year they moved their start to, null if they did not
 * @param previous the trajectory this one follows after an earlier application, if any
 * @param exit how it ended, null unless it did
 */
public record TrajectoryView(
        TrajectoryId id,
        int version,
        PersonId person,
        String reference,
        TrajectoryStatus status,
        LocalDate statusSince,
        Route route,
        LocalDate registeredOn,
        @Nullable Integer startYear,
        @Nullable TrajectoryId previous,
        @Nullable ExitView exit) {}
