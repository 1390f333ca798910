package nl.loket.web.desk;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Somebody starts in another school year than was meant. */
record CarryOverForm(
        @NotNull(message = "{desk.later.year.missing}") @Nullable
        Integer year) {}
