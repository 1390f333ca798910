package nl.loket.steering;

import java.time.LocalDate;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Whether a KPI of a school year can be told on a day. What cannot be told is no zero.
 *
 * @param from from when on it can, for {@link Kind#NOT_YET}
 */
public record Standing(Kind kind, @Nullable LocalDate from) {

    /** How far it is. */
    public enum Kind {
        FINAL,
        /** The school year is not over, so it still changes. */
        SO_FAR,
        NOT_YET,
        /** The time has come, but nothing in the portal tells it. */
        NO_SOURCE
    }

    static Standing of(Kpi kpi, SchoolYear year, Targets targets, LocalDate today) {
        return switch (kpi) {
            case KPI_01, KPI_08 -> today.isBefore(year.start()) ? notYet(year.start()) : inThe(year, today);
            case KPI_02, KPI_03, KPI_04 -> inThe(year, today);
            case KPI_05 -> from(targets.certificatesKnownFrom(year), Kind.FINAL, today);
            case KPI_06 -> from(targets.stayingKnownFrom(year), Kind.NO_SOURCE, today);
            case KPI_07 -> from(targets.certificatesKnownFrom(year), Kind.NO_SOURCE, today);
        };
    }

    public boolean isTold() {
        return kind == Kind.FINAL || kind == Kind.SO_FAR;
    }

    private static Standing inThe(SchoolYear year, LocalDate today) {
        return new Standing(today.isBefore(year.end()) ? Kind.SO_FAR : Kind.FINAL, null);
    }

    private static Standing from(LocalDate day, Kind then, LocalDate today) {
        return today.isBefore(day) ? notYet(day) : new Standing(then, null);
    }

    private static Standing notYet(LocalDate from) {
        return new Standing(Kind.NOT_YET, from);
    }
}
