package nl.loket.steering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.loket.shared.SchoolYear;

/** People who do not exist, in two cohorts, and what can happen to one of them. */
final class World {

    static final List<SchoolYear> YEARS = List.of(new SchoolYear(2021), new SchoolYear(2022));

    /** The stages in which everybody was who is in the next one. */
    static final List<Counted> ROUTE =
            Counted.funnel().subList(0, Counted.funnel().indexOf(Counted.COMPLETED) + 1);

    private static final int STARTED = ROUTE.indexOf(Counted.STARTED);

    /** Somebody: how far they came, whether they stopped, and whether the certificate came in time. */
    record Person(SchoolYear year, int stage, boolean ended, boolean inTime) {

        Map<Cell, Integer> cells() {
            var cells = new HashMap<Cell, Integer>();
            ROUTE.subList(0, stage + 1).forEach(what -> cells.put(new Cell(year, what), 1));
            if (ended) {
                cells.put(new Cell(year, Counted.ENDED), 1);
            }
            if (inTime) {
                cells.put(new Cell(year, Counted.CERTIFIED_IN_TIME), 1);
            }
            return cells;
        }
    }

    private final Random random;
    private final List<Person> people = new ArrayList<>();

    World(Random random) {
        this.random = random;
        YEARS.forEach(year -> {
            if (random.nextInt(3) == 0) {
                nearlyOver(year);
            } else {
                onTheWay(year);
            }
        });
    }

    /** One cohort: so many are through, and so many are on their way. */
    World(int through, int onTheWay) {
        this.random = new Random(0);
        for (int i = 0; i < through; i++) {
            people.add(new Person(YEARS.getFirst(), ROUTE.size() - 1, false, true));
        }
        for (int i = 0; i < onTheWay; i++) {
            people.addFirst(new Person(YEARS.getFirst(), STARTED, false, false));
        }
    }

    /** The next one of those who are on their way stops. */
    void oneStops() {
        var next = people.stream()
                .filter(p -> !p.ended() && p.stage() == STARTED)
                .findFirst()
                .orElseThrow();
        people.set(people.indexOf(next), new Person(next.year(), next.stage(), true, false));
    }

    private void onTheWay(SchoolYear year) {
        for (int i = random.nextInt(16); i > 0; i--) {
            people.add(somebody(year, random.nextInt(ROUTE.size())));
        }
    }

    /** A cohort of which all but a few are through: who of those stops, is easily told. */
    private void nearlyOver(SchoolYear year) {
        for (int i = random.nextInt(5, 12); i > 0; i--) {
            people.add(somebody(year, ROUTE.size() - 1));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            people.add(new Person(year, random.nextInt(STARTED + 2), false, false));
        }
    }

    Map<Cell, Integer> counts() {
        var counts = new HashMap<Cell, Integer>();
        cells().forEach(cell -> counts.put(cell, 0));
        people.forEach(p -> p.cells().forEach((cell, one) -> counts.merge(cell, one, Integer::sum)));
        return counts;
    }

    /** One person comes, goes on, stops, is brought back, or starts in another year than was thought. */
    void oneMoves() {
        if (people.isEmpty() || random.nextInt(4) == 0) {
            people.add(new Person(YEARS.get(random.nextInt(2)), 0, false, false));
            return;
        }
        var which = random.nextInt(people.size());
        var moves = moves(people.get(which));
        if (moves.isEmpty()) {
            oneMoves();
        } else {
            people.set(which, moves.get(random.nextInt(moves.size())));
        }
    }

    /** All that can happen to that person next. */
    static List<Person> moves(Person p) {
        var moves = new ArrayList<Person>();
        if (p.ended()) {
            moves.add(new Person(p.year(), p.stage(), false, p.inTime()));
            return moves;
        }
        if (p.stage() < ROUTE.size() - 1) {
            moves.add(new Person(p.year(), p.stage(), true, p.inTime()));
            moves.add(new Person(p.year(), p.stage() + 1, false, p.inTime()));
        }
        if (ROUTE.get(p.stage() + 1 < ROUTE.size() ? p.stage() + 1 : p.stage()) == Counted.CERTIFICATE) {
            moves.add(new Person(p.year(), p.stage() + 1, false, true));
        }
        if (p.stage() > 0) {
            moves.add(new Person(p.year(), p.stage() - 1, false, p.inTime() && p.stage() - 1 > STARTED));
        }
        if (p.stage() == STARTED - 1) {
            moves.add(new Person(YEARS.get(1 - YEARS.indexOf(p.year())), STARTED, false, false));
        }
        return moves;
    }

    /** Each kind of person there is in that stage. */
    static List<Person> everybodyAt(SchoolYear year, int stage) {
        return Stream.of(false, true)
                .flatMap(ended -> Stream.of(false, true).map(inTime -> new Person(year, stage, ended, inTime)))
                .filter(p -> !p.ended() || stage < ROUTE.size() - 1)
                .filter(p -> !p.inTime() || stage > STARTED)
                .toList();
    }

    static List<Cell> cells() {
        return YEARS.stream()
                .flatMap(year -> Arrays.stream(Counted.values())
                        .filter(what -> what != Counted.COACHES)
                        .map(what -> new Cell(year, what)))
                .toList();
    }

    private Person somebody(SchoolYear year, int stage) {
        var certified = stage > STARTED;
        return new Person(
                year, stage, stage < ROUTE.size() - 1 && random.nextInt(4) == 0, certified && random.nextBoolean());
    }
}
