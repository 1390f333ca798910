package nl.loket.placement;

import java.util.UUID;

/** Names one placement. */
public record PlacementId(UUID value) {

    public static PlacementId create() {
        return new PlacementId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
