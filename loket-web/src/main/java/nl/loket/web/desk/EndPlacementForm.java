package nl.loket.web.desk;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.placement.EndPlacement;
import nl.loket.placement.PlacementId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Ends somebody's place at a school. */
record EndPlacementForm(
        @NotNull(message = "{placing.error.placement}") @Nullable
        UUID placement,

        @NotNull(message = "{placing.error.end-on}") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate endOn,

        @NotBlank(message = "{placing.error.why}") @Size(max = 2000, message = "{placing.error.reason}") @Nullable
        String why,

        int version) {

    EndPlacement toCommand(TrajectoryId trajectory) {
        return new EndPlacement(
                trajectory,
                new PlacementId(requireNonNull(placement)),
                requireNonNull(endOn),
                requireNonNull(why).strip(),
                version);
    }
}
