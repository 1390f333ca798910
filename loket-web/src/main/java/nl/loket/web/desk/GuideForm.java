package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Which coach, and why.
 *
 * @param seen the assignment the page showed, 0 for nobody
 */
record GuideForm(
        @NotNull(message = "{desk.guide.coach.missing}") @Nullable
        UUID coach,

        @NotBlank(message = "{desk.guide.reason.missing}")
        @Size(max = 200, message = "{desk.guide.reason.long}")
        @Nullable
        String reason,

        @Nullable String seen) {

    static final GuideForm EMPTY = new GuideForm(null, null, null);

    long seenAssignment() {
        return Seen.id(seen);
    }
}
