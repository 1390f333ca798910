package nl.loket.candidate;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, TrajectoryId> {

    Application save(Application application);

    Application saveAndFlush(Application application);

    Optional<Application> findById(TrajectoryId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(TrajectoryId id);
}
