package nl.loket.trajectory;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one trajectory; people see its reference, such as ZIJ-2023-0042. */
@Embeddable
public record TrajectoryId(UUID value) implements Serializable {

    public static TrajectoryId create() {
        return new TrajectoryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
