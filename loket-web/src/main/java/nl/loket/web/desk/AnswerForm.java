package nl.loket.web.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.loket.trajectory.AnswerRequest;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** The desk answers what somebody asked. */
record AnswerForm(
        @NotNull(message = "{desk.request.granted.missing}") @Nullable
        Boolean granted,

        @Size(max = 2000, message = "{desk.form.text.long-2000}") @Nullable
        String answer) {

    AnswerRequest toCommand(UUID trajectory, UUID request, int seenVersion) {
        return new AnswerRequest(
                new TrajectoryId(trajectory),
                request,
                Boolean.TRUE.equals(granted),
                answer == null || answer.isBlank() ? null : answer.strip(),
                seenVersion);
    }
}
