package nl.loket.party;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one edition says of one school. */
record SchoolFacts(
        String id,
        String name,
        String kind,
        String boardNumber,
        String boardName,
        String street,
        String postcode,
        String city,
        String website,
        @Nullable Double lat,
        @Nullable Double lon) {

    String location() {
        return lat == null || lon == null ? "" : lat + ", " + lon;
    }

    /** Field by field, what the newer facts say differently. */
    List<FieldChange> changesTo(SchoolFacts newer) {
        return Arrays.stream(SchoolField.values())
                .filter(field -> !field.of(this).equals(field.of(newer)))
                .map(field -> new FieldChange(field, field.of(this), field.of(newer)))
                .toList();
    }
}
