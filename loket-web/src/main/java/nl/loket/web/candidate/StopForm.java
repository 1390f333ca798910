package nl.loket.web.candidate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.loket.trajectory.ComeBack;
import nl.loket.trajectory.ExitReason;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stops.
 *
 * @param version the version of the trajectory the page showed
 * @param sure whether they saw what happens and went on
 */
record StopForm(
        @NotNull(message = "{web-candidate.stop.reason.missing}") @Nullable
        ExitReason reason,

        @Size(max = 2000, message = "{web-candidate.stop.note.long}") @Nullable
        String note,

        @NotNull(message = "{web-candidate.stop.come-back.missing}") @Nullable
        ComeBack comeBack,

        @Nullable String version,
        @Nullable Boolean sure) {

    boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }
}
