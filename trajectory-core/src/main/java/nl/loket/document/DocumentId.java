package nl.loket.document;

import java.io.Serializable;
import java.util.UUID;

/** Names one stored file. */
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId create() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
