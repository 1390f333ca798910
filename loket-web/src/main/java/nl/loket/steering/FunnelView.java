package nl.loket.steering;

import java.time.LocalDate;
import java.util.List;
import nl.loket.shared.SchoolYear;

/**
 * The funnel of one school year. There are no totals, as a total and its parts would give small numbers away.
 *
 * @param asOf the day it was counted
 * @param outside whether the year lies after the programme
 */
public record FunnelView(SchoolYear year, LocalDate asOf, boolean outside, List<StageView> stages) {

    public StageView stage(Stage asked) {
        return stages.stream().filter(s -> s.stage() == asked).findFirst().orElseThrow();
    }
}
