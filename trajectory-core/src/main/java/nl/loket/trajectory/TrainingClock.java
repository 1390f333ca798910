package nl.loket.trajectory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two years for becoming a teacher, from the start of the training placement (AMB-25). A pause stops the clock: it moves on by as many days (EX-17). */
@Service
@Transactional(readOnly = true)
public class TrainingClock {

    private static final int MONTHS = 24;
    private static final int SOON = 18;
    private static final int URGENT = 21;

    private final ObjectProvider<TrainingStart> starts;
    private final TrajectoryHistory history;
    private final Clock clock;

    TrainingClock(ObjectProvider<TrainingStart> starts, TrajectoryHistory history, Clock clock) {
        this.starts = starts;
        this.history = history;
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
        var gone = 0;
        while (gone < 2 * MONTHS && !time.after(gone + 1).isAfter(today)) {
            gone++;
        }
        var limit = time.after(MONTHS);
        return new TwoYears(time.start(), limit, MONTHS, gone, level(gone, today.isAfter(limit)));
    }

    private TwoYearsLevel level(int gone, boolean over) {
        if (over) {
            return TwoYearsLevel.OVER;
        }
        if (gone >= URGENT) {
            return TwoYearsLevel.URGENT;
        }
        return gone >= SOON ? TwoYearsLevel.SOON : TwoYearsLevel.FINE;
    }
}
