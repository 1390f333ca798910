package nl.loket.web.candidate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Somebody starts a school year later.
 *
 * @param year the first year of the school year the page showed
 * @param agrees that they read what it means
 */
record LaterForm(
        @Nullable Integer year,

        @NotNull(message = "{web-candidate.later.agrees.missing}")
        @AssertTrue(message = "{web-candidate.later.agrees.missing}")
        @Nullable
        Boolean agrees) {}
