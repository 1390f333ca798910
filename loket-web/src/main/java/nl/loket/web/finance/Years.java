package nl.loket.web.finance;

import java.util.List;
import nl.loket.finance.PlanYears;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import org.jspecify.annotations.Nullable;

/** The plan's school years as a filter. */
final class Years {

    private Years() {}

    static List<Choice> choices() {
        return PlanYears.ALL.stream().map(y -> new Choice(y.label(), y.label())).toList();
    }

    /** Null for the whole plan; a year the plan does not have is not found. */
    static @Nullable SchoolYear of(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return PlanYears.ALL.stream()
                .filter(y -> y.label().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year of the plan"));
    }
}
