package nl.loket.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The school years one can look at: those of the programme, this one and the next. */
@Component
class SchoolYears {

    private final ProgrammeDesk programme;
    private final Clock clock;

    SchoolYears(ProgrammeDesk programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    List<SchoolYear> all() {
        var now = SchoolYear.of(LocalDate.now(clock));
        var years = new TreeSet<>(programme.years());
        years.add(now);
        years.add(now.next());
        return List.copyOf(years);
    }

    /** The one asked for, or this one. */
    SchoolYear asked(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return SchoolYear.of(LocalDate.now(clock));
        }
        return all().stream()
                .filter(y -> y.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year " + label));
    }

    /** Today, or the first or last day of another year. */
    LocalDate dayIn(SchoolYear year) {
        var today = LocalDate.now(clock);
        if (today.isBefore(year.start())) {
            return year.start();
        }
        return today.isBefore(year.end()) ? today : year.end().minusDays(1);
    }
}
