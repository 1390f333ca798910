package nl.loket.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school location as the register has it.
 *
 * @param id the vestigingsnummer
 * @param kind BO, SBO, SO or SO/VSO
 * @param street with house number
 */
public record SchoolView(
        String id,
        String name,
        String kind,
        String boardNumber,
        String boardName,
        BoardStatus status,
        String street,
        String postcode,
        String city,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean closed) {

    /** Where it is, if the register knows. */
    public Optional<Point> point() {
        return lat == null || lon == null ? Optional.empty() : Optional.of(new Point(lat, lon));
    }
}
