package nl.loket.web.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import nl.loket.trajectory.AfterExit;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The end of a trajectory as the desk types it. */
record ExitForm(
        @NotNull(message = "{desk.exit.exit.missing}") @Nullable
        ExitRow exit,

        @NotNull(message = "{desk.exit.trigger.missing}") @Nullable
        ExitTrigger trigger,

        @NotNull(message = "{desk.exit.reason.missing}") @Nullable
        ExitReason reason,

        @Nullable Route route,

        @Nullable ExitReason otherReason,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate talkOn,

        @Nullable AfterExit after,

        @Size(max = 2000, message = "{desk.form.text.long-2000}") @Nullable
        String steps,

        @Size(max = 2000, message = "{desk.form.text.long-2000}") @Nullable
        String note) {

    static final ExitForm EMPTY = new ExitForm(null, null, null, null, null, null, null, null, null);

    EndTrajectory command(TrajectoryId trajectory, int seenVersion) {
        return new EndTrajectory(
                trajectory,
                Objects.requireNonNull(exit),
                Objects.requireNonNull(trigger),
                Objects.requireNonNull(reason),
                given(note),
                new ExitFollowUp(otherReason, talkOn, after, given(steps)),
                seenVersion);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
