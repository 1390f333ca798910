package nl.loket.trajectory;

import java.time.LocalDate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;

/** What must happen in the very transaction in which a trajectory opens, moves or ends: beans of the areas above. Mail and counts use events instead. */
public interface Consequence {

    default void opened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {}

    default void moved(
            Actor actor, TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to, LocalDate on) {}

    default void ended(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {}

    default void reopened(Actor actor, TrajectoryId trajectory, PersonId person, LocalDate on) {}
}
