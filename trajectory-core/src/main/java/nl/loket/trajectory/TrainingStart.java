package nl.loket.trajectory;

import java.time.LocalDate;
import java.util.Optional;

/** The day somebody's training at a school began (AMB-25). Implemented as a bean by the area that places people. */
public interface TrainingStart {

    Optional<LocalDate> startOf(TrajectoryId trajectory);
}
