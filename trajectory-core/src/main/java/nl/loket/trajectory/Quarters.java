package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * GT-07, second: at least one talk per quarter that started since the start of training, or a reason for the missing one (ST-39). Of the year
 * the gate closes every quarter counts from its first day; of a delay after it only those that are over.
 */
@Component
class Quarters implements GateCondition {

    private static final int IN_A_YEAR = 4;
    private static final int MONTHS = 3;
    private static final int MOST = 40;

    private final TrainingClock training;
    private final StepDesk steps;
    private final Clock clock;

    Quarters(TrainingClock training, StepDesk steps, Clock clock) {
        this.training = training;
        this.steps = steps;
        this.clock = clock;
    }

    /** A quarter of the training, from its first day to the first day of the next. */
    private record Quarter(int number, LocalDate from, LocalDate until) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    @Override
    public Gate gate() {
        return Gate.GT_07;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String source() {
        return "ST-39";
    }

    @Override
    public Optional<Unmet> unmet(TrajectoryId id) {
        var silent = training.start(id).map(start -> silent(id, start)).orElse(List.of());
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        var numbers = silent.stream().map(q -> String.valueOf(q.number())).collect(Collectors.joining(", "));
        var first = silent.getFirst();
        return Optional.of(Unmet.of(
                "trajectory.unmet.talks",
                "stappen?stap=ST_39",
                numbers,
                first.number(),
                first.from(),
                first.until().minusDays(1)));
    }

    /** The quarters without a talk and without a reason. */
    private List<Quarter> silent(TrajectoryId id, LocalDate start) {
        var accounted = steps.accounted(id, Step.ST_39);
        var time = training.since(id, start);
        return IntStream.range(0, MOST)
                .mapToObj(i -> new Quarter(i + 1, time.after(i * MONTHS), time.after((i + 1) * MONTHS)))
                .takeWhile(this::counts)
                .filter(q -> accounted.stream().noneMatch(q::has))
                .toList();
    }

    private boolean counts(Quarter quarter) {
        var today = LocalDate.now(clock);
        return quarter.number() <= IN_A_YEAR ? !today.isBefore(quarter.from()) : !today.isBefore(quarter.until());
    }
}
