package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolView;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** The hard rules of placing (section 3): MR-12, MR-13, MR-15 and MR-19. */
@Component
class PlacementRules {

    private final SchoolPlaces places;
    private final Clock clock;

    PlacementRules(SchoolPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** Call with the school locked: free places are true only then. */
    void check(TrajectoryView trajectory, SchoolView school, PlacePerson command, PlacementId id) {
        checkPeriod(command);
        if (!command.type().possibleIn(trajectory.status())) {
            throw new RuleViolation("placement.rule.not-now", command.type(), trajectory.status());
        }
        if (school.closed()) {
            throw new RuleViolation("placement.rule.school-closed", school.name());
        }
        if (command.type().takesPlace()) {
            checkPlace(school, command, id);
        } else if (!command.vacancy() || !command.hasReason()) {
            throw new RuleViolation("placement.rule.vacancy");
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

    private void checkPeriod(PlacePerson command) {
        var today = LocalDate.now(clock);
        if (command.from().isBefore(today.minusYears(1)) || command.from().isAfter(today.plusYears(2))) {
            throw new RuleViolation("placement.rule.from");
        }
        var until = command.until();
        if (until != null
                && (!command.from().isBefore(until)
                        || until.isAfter(command.from().plusYears(5)))) {
            throw new RuleViolation("placement.rule.until");
        }
    }

    private void checkPlace(SchoolView school, PlacePerson command, PlacementId id) {
        if (school.status() != BoardStatus.PARTICIPATING && !command.hasReason()) {
            throw new RuleViolation("placement.rule.board", school.boardName());
        }
        if (command.type() == PlacementType.TRAINING
                && !places.of(school.id(), SchoolYear.of(command.from())).designated()) {
            throw new RuleViolation(
                    "placement.rule.not-designated",
                    school.name(),
                    SchoolYear.of(command.from()).label());
        }
        places.fullOn(school.id(), command.from(), command.until(), id).ifPresent(_ -> {
            throw new RuleViolation("placement.rule.full", school.name());
        });
    }
}
