package nl.loket.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.GateCondition;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.StepRecordView;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.Unmet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conditions of GT-03, GT-04, GT-05 and GT-09 that a place at a school meets. */
@Configuration(proxyBeanMethods = false)
class PlacementConditions {

    private final Placements placements;
    private final StepDesk steps;
    private final ProgrammeDesk programme;
    private final Clock clock;

    PlacementConditions(Placements placements, StepDesk steps, ProgrammeDesk programme, Clock clock) {
        this.placements = placements;
        this.steps = steps;
        this.programme = programme;
        this.clock = clock;
    }

    /** Active: it has begun and is not over. */
    @Bean
    GateCondition workExperienceActive() {
        return new Condition(
                Gate.GT_03,
                5,
                "ST-14",
                id -> missing(
                        "placement.unmet.work-experience",
                        of(id, PlacementType.WORK_EXPERIENCE).stream()
                                .anyMatch(p -> p.period().contains(today()))));
    }

    /** Finished successfully, and long enough unless the record says why not (ST-15). */
    @Bean
    GateCondition workExperienceFinished() {
        return new Condition(
                Gate.GT_04,
                1,
                "ST-15",
                id -> steps.last(id, Step.ST_15)
                        .filter(r -> r.outcome() == StepOutcome.DONE)
                        .map(r -> tooShort(id, r))
                        .orElseGet(() ->
                                Optional.of(Unmet.of("trajectory.unmet.step", "stappen?stap=ST_15", Step.ST_15))));
    }

    /** Confirmed: given, begun or not, and not over. */
    @Bean
    GateCondition trainingPlaceConfirmed() {
        return new Condition(
                Gate.GT_05, 3, "ST-21", id -> missing("placement.unmet.training", stands(id, PlacementType.TRAINING)));
    }

    @Bean
    GateCondition permanentPlaceFound() {
        return new Condition(
                Gate.GT_09,
                2,
                "ST-53",
                id -> missing("placement.unmet.permanent", stands(id, PlacementType.PERMANENT)));
    }

    private Optional<Unmet> tooShort(TrajectoryId id, StepRecordView finished) {
        var note = finished.note();
        if (note != null && !note.isBlank()) {
            return Optional.empty();
        }
        var start = of(id, PlacementType.WORK_EXPERIENCE).stream()
                .map(p -> p.period().from())
                .min(Comparator.naturalOrder());
        if (start.isEmpty()) {
            return Optional.of(Unmet.of("placement.unmet.work-experience", "plaatsing"));
        }
        var months = programme.norm(SchoolYear.of(start.get()), Norm.WORK_EXPERIENCE_MONTHS);
        var enough = start.get().plusMonths(months);
        return finished.on().isBefore(enough)
                ? Optional.of(Unmet.of("placement.unmet.too-short", "stappen?stap=ST_15", months, enough))
                : Optional.empty();
    }

    private boolean stands(TrajectoryId id, PlacementType type) {
        return of(id, type).stream().anyMatch(p -> p.standsOn(today()));
    }

    private List<PlacementView> of(TrajectoryId id, PlacementType type) {
        return placements.of(id).stream().filter(p -> p.type() == type).toList();
    }

    private static Optional<Unmet> missing(String key, boolean met) {
        return met ? Optional.empty() : Optional.of(Unmet.of(key, "plaatsing"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private interface Check {
        Optional<Unmet> unmet(TrajectoryId trajectory);
    }

    private record Condition(Gate gate, int number, String source, Check check) implements GateCondition {
        @Override
        public Optional<Unmet> unmet(TrajectoryId trajectory) {
            return check.unmet(trajectory);
        }
    }
}
