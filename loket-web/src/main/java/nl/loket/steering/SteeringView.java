package nl.loket.steering;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.NotFound;

/**
 * Everything the steering group sees: all years side by side, so that no other page can be laid beside it.
 *
 * @param asOf the day it was counted
 * @param startedInAll who started training in the years of the programme together (KPI-01)
 */
public record SteeringView(LocalDate asOf, List<YearView> years, Figure startedInAll, Target targetInAll) {

    /** The year with that label. */
    public YearView year(String label) {
        return years.stream()
                .filter(y -> y.year().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year " + label));
    }
}
