package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.loket.candidate.DiplomaCheck;
import nl.loket.candidate.VerifyDiploma;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** What the desk found out about a diploma (AMB-02). */
record DiplomaForm(
        @NotNull(message = "{desk.diploma.outcome.missing}") @Nullable
        DiplomaCheck outcome,

        @NotBlank(message = "{desk.diploma.note.missing}")
        @Size(max = 2000, message = "{desk.form.text.long-2000}")
        @Nullable
        String note) {

    VerifyDiploma command(TrajectoryId trajectory, int seenVersion) {
        return new VerifyDiploma(
                trajectory,
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(note).strip(),
                seenVersion);
    }
}
