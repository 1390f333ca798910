package nl.loket.web.candidate;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** Something about somebody is wrong, and they cannot change it themself. */
record CorrectionForm(
        @NotNull(message = "{web-candidate.correction.subject.missing}") @Nullable
        CorrectionSubject subject,

        @NotBlank(message = "{web-candidate.request.words.missing}")
        @Size(max = 2000, message = "{web-candidate.request.words.long}")
        @Nullable
        String words) {

    AskRequest toCommand(TrajectoryId trajectory) {
        return AskRequest.correction(
                trajectory, requireNonNull(subject), requireNonNull(words).strip());
    }
}
