package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conditions of the gates that the calendar meets. */
@Configuration(proxyBeanMethods = false)
class TimeConditions {

    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int SHORTEST_INDUCTION = 4;
    private static final int INDUCTION = 6;

    private final TrajectoryHistory history;
    private final TrainingClock training;
    private final StepDesk steps;
    private final Clock clock;

    TimeConditions(TrajectoryHistory history, TrainingClock training, StepDesk steps, Clock clock) {
        this.history = history;
        this.training = training;
        this.steps = steps;
        this.clock = clock;
    }

    /** Year two begins a year after the start at the training school. */
    @Bean
    GateCondition aYearSinceTheStart() {
        return condition(
                Gate.GT_07,
                1,
                "GT-07",
                id -> training.start(id)
                        .map(start -> training.since(id, start).after(MONTHS_IN_A_YEAR))
                        .filter(year -> today().isBefore(year))
                        .map(year -> Unmet.of("trajectory.unmet.year", "stappen", year)));
    }

    /** The competence assessment is within two years of the start (AMB-25); later needs the delay to be agreed on first. */
    @Bean
    GateCondition withinTwoYears() {
        return condition(
                Gate.GT_08,
                2,
                "GT-08",
                id -> training.of(id)
                        .map(TwoYears::limit)
                        .filter(limit -> today().isAfter(limit))
                        .filter(_ -> !done(id, Step.DELAY_AGREED))
                        .map(limit -> Unmet.of("trajectory.unmet.two-years", "stappen?stap=DELAY_AGREED", limit)));
    }

    /** Induction coaching has its window of six months, or was closed earlier after at least four (ST-55). */
    @Bean
    GateCondition inductionWindowOver() {
        return condition(
                Gate.GT_10,
                2,
                "ST-55",
                id -> history.since(id, TrajectoryStatus.INDUCTION)
                        .map(start ->
                                training.since(id, start).after(done(id, Step.ST_55) ? SHORTEST_INDUCTION : INDUCTION))
                        .filter(end -> today().isBefore(end))
                        .map(end -> Unmet.of("trajectory.unmet.induction-window", "stappen?stap=ST_55", end)));
    }

    private boolean done(TrajectoryId id, Step step) {
        return steps.last(id, step).filter(r -> r.outcome() == StepOutcome.DONE).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private interface Check {
        Optional<Unmet> unmet(TrajectoryId trajectory);
    }

    private record Named(Gate gate, int number, String source, Check check) implements GateCondition {
        @Override
        public Optional<Unmet> unmet(TrajectoryId trajectory) {
            return check.unmet(trajectory);
        }
    }

    private static GateCondition condition(Gate gate, int number, String source, Check check) {
        return new Named(gate, number, source, check);
    }
}
