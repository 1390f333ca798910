package nl.loket.web.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.AssignGuide;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Which coach, and why; and what they must know when they take over.
 *
 * @param seen the assignment the page showed, 0 for nobody
 */
record GuideForm(
        @NotNull(message = "{desk.guide.coach.missing}") @Nullable
        UUID coach,

        @Size(max = 200, message = "{desk.guide.reason.long}") @Nullable
        String reason,

        @Size(max = 2000, message = "{match.handover.long}") @Nullable
        String handover,

        @Nullable String seen) {

    static GuideForm of(@Nullable PersonId coach) {
        return new GuideForm(coach == null ? null : coach.value(), null, null, null);
    }

    AssignGuide toCommand(UUID trajectory) {
        return new AssignGuide(
                new TrajectoryId(trajectory),
                new PersonId(Objects.requireNonNull(coach)),
                reason,
                handover,
                Seen.id(seen));
    }
}
