package nl.loket.intake;

import java.util.UUID;

/** Names one intake talk. */
public record IntakeId(UUID value) {

    public static IntakeId create() {
        return new IntakeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
