package nl.loket.steering;

import java.util.List;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one school year.
 *
 * @param outside whether the year lies after the programme
 */
public record YearView(
        SchoolYear year,
        boolean outside,
        List<StageView> stages,
        List<KpiView> kpis,
        @Nullable Reference reference) {

    public StageView stage(Counted asked) {
        return stages.stream().filter(s -> s.stage() == asked).findFirst().orElseThrow();
    }

    public KpiView kpi(Kpi asked) {
        return kpis.stream().filter(k -> k.kpi() == asked).findFirst().orElseThrow();
    }
}
