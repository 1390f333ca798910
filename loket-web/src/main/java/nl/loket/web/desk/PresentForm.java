package nl.loket.web.desk;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.meeting.AttendanceId;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting, ticked on its list. */
record PresentForm(
        @NotEmpty(message = "{desk.meeting.present.missing}") @Nullable
        List<String> present) {

    static final PresentForm EMPTY = new PresentForm(null);

    /** Whether nobody is ticked whom the list does not have. */
    boolean within(Set<String> list) {
        return present == null || list.containsAll(present);
    }

    Set<AttendanceId> ids() {
        return present == null
                ? Set.of()
                : present.stream().map(UUID::fromString).map(AttendanceId::new).collect(Collectors.toSet());
    }
}
