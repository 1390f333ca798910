package nl.loket.web.admin;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Applies an edition of the school register, after a look at what it changes. */
record ApplyEditionForm(
        @NotNull(message = "{admin.register.seen.required}")
        @AssertTrue(message = "{admin.register.seen.required}")
        @Nullable
        Boolean seen) {}
