package nl.loket.content;

import java.util.UUID;

/** Names one text, whatever its version. */
public record TextId(UUID value) {

    public static TextId create() {
        return new TextId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
