package nl.loket.web.site;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five answers of the eligibility check (EL-01…EL-05); nothing of it is stored. */
record CheckForm(
        @NotNull(message = "{site.check.diploma.missing}") @Nullable
        Diploma diploma,

        @NotNull(message = "{site.check.licence.missing}") @Nullable
        Licence licence,

        @NotNull(message = "{site.check.sector.missing}") @Nullable
        Sector sector,

        @NotNull(message = "{site.check.function.missing}") @Nullable
        TargetFunction function,

        @NotNull(message = "{site.check.city.missing}") @Nullable
        City city) {

    private static final Map<Diploma, Finding> BY_DIPLOMA = Map.of(
            Diploma.LOWER, Finding.LOWER_DIPLOMA,
            Diploma.SCHOOL_LEAVER, Finding.SCHOOL_LEAVER,
            Diploma.FOREIGN, Finding.FOREIGN_DIPLOMA);

    /** What these answers lead to, in the order of the questions; remarks are left out when something stops. */
    List<Finding> findings() {
        var all = all();
        var stops = all.stream().filter(Finding::isStop).toList();
        return stops.isEmpty() ? all : stops;
    }

    private List<Finding> all() {
        var findings = new ArrayList<Finding>();
        var byDiploma = diploma == null ? null : BY_DIPLOMA.get(diploma);
        if (byDiploma != null) findings.add(byDiploma);
        if (licence == Licence.YES) findings.add(Finding.ALREADY_LICENSED);
        if (sector != Sector.PRIMARY) findings.add(Finding.OTHER_SECTOR);
        if (function != TargetFunction.TEACHER) findings.add(Finding.OTHER_FUNCTION);
        if (city != City.AMSTERDAM) findings.add(Finding.OTHER_CITY);
        return List.copyOf(findings);
    }

    /** The highest diploma of the visitor. */
    enum Diploma {
        HBO_OR_WO,
        FOREIGN,
        LOWER,
        SCHOOL_LEAVER
    }

    /** Whether the visitor may teach in primary education already. */
    enum Licence {
        NO,
        YES
    }

    /** Where the visitor wants to teach. */
    enum Sector {
        PRIMARY,
        SECONDARY,
        OTHER
    }

    /** What the visitor wants to become. */
    enum TargetFunction {
        TEACHER,
        SCHOOL_HEAD,
        INTERNAL_SUPERVISOR
    }

    /** Where the visitor wants to work. */
    enum City {
        AMSTERDAM,
        ELSEWHERE
    }
}
