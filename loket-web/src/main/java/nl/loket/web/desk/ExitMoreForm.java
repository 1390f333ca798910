package nl.loket.web.desk;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.loket.trajectory.AfterExit;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitReason;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What became known of an exit after it had ended. */
record ExitMoreForm(
        @Nullable ExitReason otherReason,

        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate talkOn,

        @Nullable AfterExit after,

        @Size(max = 2000, message = "{desk.form.text.long-2000}") @Nullable
        String steps) {

    static ExitMoreForm of(ExitFollowUp known) {
        return new ExitMoreForm(known.otherReason(), known.talkOn(), known.after(), known.steps());
    }

    ExitFollowUp more() {
        return new ExitFollowUp(otherReason, talkOn, after, steps == null || steps.isBlank() ? null : steps.strip());
    }
}
