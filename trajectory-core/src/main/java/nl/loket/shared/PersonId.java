package nl.loket.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one person, in every role that person ever has (RR-01). */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
