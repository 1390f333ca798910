package nl.loket.candidate;

import java.util.Optional;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, TrajectoryId> {

    Application save(Application application);

    Application saveAndFlush(Application application);

    Optional<Application> findById(TrajectoryId id);
}
