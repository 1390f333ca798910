package nl.loket.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.loket.trajectory.TrainingStart;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.stereotype.Component;

/** Training begins with the first day at a training school, whichever school came later (AMB-25). */
@Component
class FirstTrainingPlace implements TrainingStart {

    private final Placements placements;

    FirstTrainingPlace(Placements placements) {
        this.placements = placements;
    }

    @Override
    public Optional<LocalDate> startOf(TrajectoryId trajectory) {
        return placements.of(trajectory).stream()
                .filter(p -> p.type() == PlacementType.TRAINING)
                .map(p -> p.period().from())
                .min(Comparator.naturalOrder());
    }
}
