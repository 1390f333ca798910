package nl.loket.finance;

import java.util.List;
import java.util.stream.IntStream;
import nl.loket.shared.SchoolYear;

/** The four school years of the printed budget. */
public final class PlanYears {

    public static final List<SchoolYear> ALL =
            IntStream.rangeClosed(2020, 2023).mapToObj(SchoolYear::new).toList();

    private PlanYears() {}
}
