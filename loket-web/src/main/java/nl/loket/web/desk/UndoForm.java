package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Takes back the last step of the route, with the reason. */
record UndoForm(
        @NotBlank(message = "{steps.error.reason}") @Size(max = 2000, message = "{steps.error.note}") @Nullable
        String reason,

        int version) {

    String text() {
        return reason == null ? "" : reason;
    }
}
