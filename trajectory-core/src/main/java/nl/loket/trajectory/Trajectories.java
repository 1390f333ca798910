package nl.loket.trajectory;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Trajectories extends Repository<Trajectory, TrajectoryId> {

    Trajectory saveAndFlush(Trajectory trajectory);

    Optional<Trajectory> findById(TrajectoryId id);

    @Query(value = "select nextval('core.trajectory_reference')", nativeQuery = true)
    long nextReference();
}
