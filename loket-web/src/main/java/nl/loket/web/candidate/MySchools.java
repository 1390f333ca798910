package nl.loket.web.candidate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.PlacementType;
import nl.loket.placement.PlacementView;
import nl.loket.shared.DateRange;
import org.springframework.stereotype.Component;

/** The schools somebody has, had or will have a place at: confirmed ones only, as a proposal may still be declined. */
@Component
class MySchools {

    private final SchoolRegister schools;

    MySchools(SchoolRegister schools) {
        this.schools = schools;
    }

    /** When somebody is at a school, seen from today. */
    enum When {
        NOW,
        SOON,
        BEFORE
    }

    /** A place at a school. */
    record MySchool(String name, String address, PlacementType type, DateRange period, When when) {}

    /** Where one is first, then where one goes, then where one was. */
    List<MySchool> of(List<PlacementView> placed, LocalDate today) {
        return placed.stream()
                .map(p -> school(p, today))
                .sorted(Comparator.comparing(MySchool::when))
                .toList();
    }

    private MySchool school(PlacementView placement, LocalDate today) {
        var school = schools.school(placement.schoolId());
        var when = placement.period().contains(today)
                ? When.NOW
                : placement.period().from().isAfter(today) ? When.SOON : When.BEFORE;
        return new MySchool(
                school.name(),
                school.street() + ", " + school.postcode() + " " + school.city(),
                placement.type(),
                placement.period(),
                when);
    }
}
