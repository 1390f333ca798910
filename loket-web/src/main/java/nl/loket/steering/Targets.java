package nl.loket.steering;

import static nl.loket.programme.Norm.CERTIFICATE_MONTHS;
import static nl.loket.programme.Norm.STAYING_MONTHS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.loket.programme.Norm;
import nl.loket.programme.NormView;
import nl.loket.shared.SchoolYear;

/** What the programme aims for in each school year; a year without figures of its own has those of the last year before it. */
final class Targets {

    private final TreeMap<SchoolYear, List<NormView>> norms;

    Targets(SortedMap<SchoolYear, List<NormView>> norms) {
        this.norms = new TreeMap<>(norms);
    }

    /** The years that have figures of their own. */
    List<SchoolYear> years() {
        return List.copyOf(norms.keySet());
    }

    Target of(SchoolYear year, Norm norm) {
        var held = norms.floorEntry(year) == null ? norms.firstEntry() : norms.floorEntry(year);
        return held.getValue().stream()
                .filter(n -> n.norm() == norm)
                .findFirst()
                .map(n -> new Target(n.value(), norm.unit()))
                .orElseThrow();
    }

    int certificateMonths(SchoolYear year) {
        return of(year, CERTIFICATE_MONTHS).value();
    }

    /** The day after the last one on which somebody of the cohort can receive the certificate in time (KPI-05). */
    LocalDate certificatesKnownFrom(SchoolYear year) {
        return year.end().plusMonths(certificateMonths(year));
    }

    /** When the last of the cohort have had their certificate so long that it can be asked who still teaches (KPI-06). */
    LocalDate stayingKnownFrom(SchoolYear year) {
        return certificatesKnownFrom(year).plusMonths(of(year, STAYING_MONTHS).value());
    }
}
