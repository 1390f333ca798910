package nl.loket.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings along.
 *
 * @param version 0 before anything was kept
 * @param editable whether they may still change it
 * @param on the day it was last changed, null before
 */
public record StrengthsView(
        int version,
        Strengths said,
        boolean editable,
        @Nullable LocalDate on) {}
