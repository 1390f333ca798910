package nl.loket.web.site;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in for the sketch of time and money; nothing of it is stored.
 *
 * @param step the step of the salary scale to calculate with
 * @param now gross per month now, in whole euros; left out: no comparison
 */
record SketchForm(
        @NotNull(message = "{site.sketch.step.missing}")
        @Min(value = 1, message = "{site.sketch.step.missing}")
        @Max(value = 12, message = "{site.sketch.step.missing}")
        @Nullable
        Integer step,

        @Min(value = 0, message = "{site.sketch.now.wrong}")
        @Max(value = 50_000, message = "{site.sketch.now.wrong}")
        @Nullable
        Integer now) {}
