package nl.loket.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.party.BoardStatus;
import nl.loket.party.Point;
import nl.loket.party.Postcodes;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which school everybody of the demo goes to: the nearest that has room by then. Which schools train and how many places they have is made
 * up. Worked out once from the cast, so that it is the same on every machine and after a restart.
 */
@Component
class DemoSchools {

    /** As many as the city's boards would have agreed on for the plan's first years. */
    static final int TRAINING_SCHOOLS = 30;

    /** A cluster of three to seven learns together (MR-20). */
    static final int CLUSTER = 7;

    /** Somebody who stops, or is ready, is seen to leave only then: nobody is promised the place before. */
    private static final int HAND_OVER_DAYS = 60;

    private final SchoolRegister register;
    private final Postcodes postcodes;
    private final DemoCast cast;
    private final DemoDays days;
    private @Nullable Map<String, Schools> plan;

    DemoSchools(SchoolRegister register, Postcodes postcodes, DemoCast cast, DemoDays days) {
        this.register = register;
        this.postcodes = postcodes;
        this.cast = cast;
        this.days = days;
    }

    /** Where somebody goes for the work experience, for the training, and to the own class. */
    record Schools(SchoolView experience, SchoolView training, SchoolView own) {}

    private record Stay(LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    synchronized Schools of(DemoPerson person) {
        var known = plan;
        if (known == null) {
            known = new Plan().made();
            plan = known;
        }
        return Objects.requireNonNull(known.get(person.email()));
    }

    /** The schools that train. */
    List<SchoolView> training() {
        return trainingOf(able());
    }

    private static List<SchoolView> trainingOf(List<SchoolView> able) {
        return IntStream.range(0, TRAINING_SCHOOLS)
                .mapToObj(i -> able.get(i * able.size() / TRAINING_SCHOOLS))
                .toList();
    }

    /** Primary schools of boards that take part. */
    private List<SchoolView> able() {
        return register.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING && s.kind().equals("BO") && !s.closed())
                .filter(s -> s.point().isPresent())
                .sorted(Comparator.comparing(SchoolView::id))
                .toList();
    }

    private final class Plan {

        private final List<SchoolView> able = able();
        private final List<SchoolView> training = trainingOf(able);
        private final Map<String, List<Stay>> stays = new HashMap<>();
        private final Map<String, Point> points = new HashMap<>();

        Map<String, Schools> made() {
            var made = new HashMap<String, Schools>();
            cast.people().stream()
                    .filter(p -> p.story().reaches(TrajectoryStatus.WORK_EXPERIENCE))
                    .sorted(Comparator.comparing(days::experience).thenComparing(DemoPerson::number))
                    .forEach(p -> made.put(p.email(), schools(p)));
            return made;
        }

        private Schools schools(DemoPerson person) {
            var experience = take(person, able.stream(), new Stay(days.experience(person), days.start(person)));
            var others = training.stream().filter(s -> !s.equals(experience));
            var school = take(person, others, new Stay(days.start(person), trainingEnds(person)));
            var own = nearest(person, able.stream().filter(s -> !s.equals(school) && !s.equals(experience)));
            return new Schools(experience, school, own);
        }

        private @Nullable LocalDate trainingEnds(DemoPerson person) {
            if (person.story().stops()) {
                return days.stopped(person).plusDays(HAND_OVER_DAYS);
            }
            return person.story().reaches(TrajectoryStatus.INDUCTION)
                    ? days.certified(person).plusDays(HAND_OVER_DAYS)
                    : null;
        }

        private SchoolView take(DemoPerson person, Stream<SchoolView> schools, Stay stay) {
            var school = nearest(person, schools.filter(s -> room(s, stay)));
            stays.computeIfAbsent(school.id(), _ -> new ArrayList<>()).add(stay);
            return school;
        }

        private boolean room(SchoolView school, Stay stay) {
            var there = stays.getOrDefault(school.id(), List.of());
            var days = Stream.concat(Stream.of(stay.from()), there.stream().map(Stay::from))
                    .filter(stay::covers);
            var most = days.mapToLong(
                            day -> there.stream().filter(s -> s.covers(day)).count())
                    .max()
                    .orElse(0);
            return most < (training.contains(school) ? CLUSTER : 1);
        }

        private SchoolView nearest(DemoPerson person, Stream<SchoolView> schools) {
            var home = points.computeIfAbsent(
                    person.postcode(), p -> postcodes.coordinates(p).orElseThrow());
            return schools.min(Comparator.comparingDouble(
                            s -> s.point().orElseThrow().kilometresTo(home)))
                    .orElseThrow(() -> new IllegalStateException("no school has room for " + person.email()));
        }
    }
}
