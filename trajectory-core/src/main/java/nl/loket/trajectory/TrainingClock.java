package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.SchoolYear;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two years for becoming a teacher, from the start of the training placement (AMB-25). A pause stops the clock: it moves on by as many days (EX-17). */
@Service
@Transactional(readOnly = true)
public class TrainingClock {

    private final ObjectProvider<TrainingStart> starts;
    private final TrajectoryHistory history;
    private final ProgrammeDesk programme;
    private final Clock clock;

    TrainingClock(
            ObjectProvider<TrainingStart> starts, TrajectoryHistory history, ProgrammeDesk programme, Clock clock) {
        this.starts = starts;
        this.history = history;
        this.programme = programme;
        this.clock = clock;
    }

    /** The day training began; without a placement for it, the day year one was entered. */
    public Optional<LocalDate> start(TrajectoryId id) {
        var entered = history.since(id, TrajectoryStatus.YEAR_ONE);
        return entered.flatMap(_ ->
                        starts.stream().flatMap(s -> s.startOf(id).stream()).findFirst())
                .or(() -> entered);
    }

    /** How far the two years are; empty before training starts. */
    public Optional<TwoYears> of(TrajectoryId id) {
        return start(id).map(start -> reckon(since(id, start)));
    }

    /** The time from that day on, without this person's pauses. */
    UnpausedTime since(TrajectoryId id, LocalDate day) {
        return new UnpausedTime(day, history.pauses(id));
    }

    private TwoYears reckon(UnpausedTime time) {
        var today = LocalDate.now(clock);
        var norms = programme.normsThatHold(SchoolYear.of(time.start()));
        var months = Objects.requireNonNull(norms.get(Norm.CERTIFICATE_MONTHS));
        var gone = 0;
        while (gone < 2 * months && !time.after(gone + 1).isAfter(today)) {
            gone++;
        }
        var limit = time.after(months);
        var level = today.isAfter(limit) ? TwoYearsLevel.OVER : level(gone, norms);
        return new TwoYears(time.start(), limit, months, gone, level);
    }

    private static TwoYearsLevel level(int gone, Map<Norm, Integer> norms) {
        if (gone >= Objects.requireNonNull(norms.get(Norm.DELAY_URGENT_MONTHS))) {
            return TwoYearsLevel.URGENT;
        }
        return gone >= Objects.requireNonNull(norms.get(Norm.DELAY_SOON_MONTHS))
                ? TwoYearsLevel.SOON
                : TwoYearsLevel.FINE;
    }
}
