package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.loket.intake.Guest;
import nl.loket.intake.IntakeView;
import nl.loket.intake.PlanIntake;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An intake appointment as the desk types it. */
record PlanForm(
        @NotNull(message = "{desk.form.date.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @NotNull(message = "{desk.form.time.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime at,

        @NotBlank(message = "{desk.form.place.missing}") @Size(max = 200, message = "{desk.form.place.long}") @Nullable
        String place,

        @NotNull(message = "{desk.intake.intermediary.missing}") @Nullable
        UUID intermediary,

        @NotNull(message = "{desk.intake.coach.missing}") @Nullable
        UUID coach,

        @Size(max = 100, message = "{desk.intake.guest.long}") @Nullable
        String alumnus,

        @Size(max = 100, message = "{desk.intake.guest.long}") @Nullable
        String hrm) {

    /** Begins with the one who plans and the guide. */
    static PlanForm fresh(@Nullable PersonId intermediary, @Nullable PersonId guide) {
        return new PlanForm(null, null, null, value(intermediary), value(guide), null, null);
    }

    static PlanForm of(IntakeView intake) {
        return new PlanForm(
                intake.on(),
                intake.at(),
                intake.place(),
                intake.intermediary().value(),
                intake.coach().value(),
                guest(intake, Guest.Kind.ALUMNUS),
                guest(intake, Guest.Kind.HRM));
    }

    PlanIntake command(TrajectoryId trajectory, int seenVersion) {
        return new PlanIntake(
                trajectory,
                Objects.requireNonNull(on),
                Objects.requireNonNull(at),
                Objects.requireNonNull(place).strip(),
                new PersonId(Objects.requireNonNull(intermediary)),
                new PersonId(Objects.requireNonNull(coach)),
                guests(),
                seenVersion);
    }

    private List<Guest> guests() {
        var guests = new ArrayList<Guest>();
        if (alumnus != null && !alumnus.isBlank()) {
            guests.add(new Guest(alumnus, Guest.Kind.ALUMNUS));
        }
        if (hrm != null && !hrm.isBlank()) {
            guests.add(new Guest(hrm, Guest.Kind.HRM));
        }
        return guests;
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String guest(IntakeView intake, Guest.Kind kind) {
        return intake.guests().stream()
                .filter(g -> g.kind() == kind)
                .map(Guest::name)
                .findFirst()
                .orElse(null);
    }
}
