package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolView;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hard rules of placing (section 3): MR-12, MR-13, MR-15 and MR-19; asked when a school is asked, and again when it says yes. */
@Component
class PlacementRules {

    private final SchoolPlaces places;
    private final Placements placements;
    private final VacancyDesk vacancies;
    private final Clock clock;

    PlacementRules(SchoolPlaces places, Placements placements, VacancyDesk vacancies, Clock clock) {
        this.places = places;
        this.placements = placements;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** Call with the school locked: free places and vacancies are true only then. */
    void check(TrajectoryView trajectory, SchoolView school, Wish wish, PlacementId id) {
        checkPeriod(wish);
        if (!wish.type().possibleIn(trajectory.status())) {
            throw new RuleViolation("placement.rule.not-now", wish.type(), trajectory.status());
        }
        if (school.closed()) {
            throw new RuleViolation("placement.rule.school-closed", school.name());
        }
        if (wish.type().takesPlace()) {
            checkPlace(school, wish, id);
        }
        checkVacancy(wish, wish.vacancy());
        if (placements.overlaps(trajectory.id(), wish.from(), wish.until())) {
            throw new RuleViolation("placement.rule.overlap");
        }
    }

    void checkEnd(PlacementView placement, EndPlacement command) {
        if (command.reason().isBlank()) {
            throw new RuleViolation("trajectory.rule.reason-needed");
        }
        if (!placement.standsOn(LocalDate.now(clock))) {
            throw new RuleViolation("placement.rule.over");
        }
        if (!placement.standsOn(command.until())) {
            throw new RuleViolation("placement.rule.end-later");
        }
    }

    private void checkPeriod(Wish wish) {
        var today = LocalDate.now(clock);
        if (wish.from().isBefore(today.minusYears(1)) || wish.from().isAfter(today.plusYears(2))) {
            throw new RuleViolation("placement.rule.from");
        }
        var until = wish.until();
        if (until != null
                && (!wish.from().isBefore(until) || until.isAfter(wish.from().plusYears(5)))) {
            throw new RuleViolation("placement.rule.until");
        }
    }

    private void checkPlace(SchoolView school, Wish wish, PlacementId id) {
        if (school.status() != BoardStatus.PARTICIPATING) {
            checkWithoutSubsidy(school, wish.withoutSubsidy());
        }
        if (wish.type() == PlacementType.TRAINING
                && !places.of(school.id(), SchoolYear.of(wish.from())).designated()) {
            throw new RuleViolation(
                    "placement.rule.not-designated",
                    school.name(),
                    SchoolYear.of(wish.from()).label());
        }
        places.fullOn(school.id(), wish.from(), wish.until(), id).ifPresent(_ -> {
            throw new RuleViolation("placement.rule.full", school.name());
        });
    }

    private static void checkWithoutSubsidy(SchoolView school, Wish.@Nullable WithoutSubsidy without) {
        if (without == null || without.reason().isBlank()) {
            throw new RuleViolation("placement.rule.board", school.boardName());
        }
        if (without.funding().isBlank()) {
            throw new RuleViolation("placement.rule.funding", school.boardName());
        }
    }

    /** A permanent place fills a post that the desk keeps and that is free by then; the others take none (MR-14, MR-15). */
    private void checkVacancy(Wish wish, @Nullable UUID chosen) {
        if (wish.type() != PlacementType.PERMANENT) {
            if (chosen != null) {
                throw new RuleViolation("placement.rule.vacancy-not-needed", wish.type());
            }
            return;
        }
        if (chosen == null) {
            throw new RuleViolation("placement.rule.vacancy");
        }
        var vacancy = vacancies
                .find(chosen)
                .filter(v -> v.schoolId().equals(wish.schoolId()) && v.open())
                .orElseThrow(() -> new RuleViolation("placement.rule.vacancy-gone"));
        if (wish.from().isBefore(vacancy.from())) {
            throw new RuleViolation("placement.rule.vacancy-later", vacancy.from());
        }
    }
}
