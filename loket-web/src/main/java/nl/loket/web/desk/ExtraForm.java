package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.AskExtra;
import nl.loket.coaching.Pot;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Time on top of a pot, as a coach asks for it and as the desk gives it.
 *
 * @param form the key of this form, so that sending it twice is once
 */
public record ExtraForm(
        @Nullable UUID form,

        @NotNull(message = "{hours.extra.error.pot}") @Nullable
        Pot pot,

        @NotNull(message = "{hours.extra.error.minutes}") @Nullable
        Hours minutes,

        @NotBlank(message = "{coaching.rule.reason}") @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
        String reason) {

    public static final AtField AT = new AtField(Map.of(
            "coaching.rule.extra-minutes", "minutes",
            "coaching.rule.extra-waits", "pot",
            "coaching.rule.extra-not-guiding", "pot",
            "coaching.rule.reason", "reason"));

    public static ExtraForm empty(@Nullable Pot pot) {
        return new ExtraForm(UUID.randomUUID(), pot, null, null);
    }

    /** Without the key of a form every sending is a new one. */
    public UUID key() {
        return form == null ? UUID.randomUUID() : form;
    }

    public AskExtra toCommand(UUID trajectory) {
        return new AskExtra(
                new TrajectoryId(trajectory),
                Objects.requireNonNull(pot),
                Objects.requireNonNull(minutes).minutes(),
                Objects.requireNonNull(reason).strip());
    }
}
