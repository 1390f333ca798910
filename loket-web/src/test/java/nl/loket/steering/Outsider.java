package nl.loket.steering;

import static nl.loket.steering.Counted.CERTIFICATE;
import static nl.loket.steering.Counted.CERTIFIED_IN_TIME;
import static nl.loket.steering.Counted.COMPLETED;
import static nl.loket.steering.Counted.ENDED;
import static nl.loket.steering.Counted.REGISTERED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loket.shared.SchoolYear;

/**
 * Somebody who wants to know what is hidden. They have all pages of yesterday and today, know that one person moved in between, try everything
 * that can have happened to one person, and calculate the bounds of each number: nobody is in a stage who was not in the one before, and nobody
 * both completes and stops.
 */
final class Outsider {

    private static final int MANY = 1000;

    /** From the lowest to the highest that is possible. */
    record Bounds(int low, int high) {

        boolean isNothing() {
            return low > high;
        }

        Bounds and(Bounds other) {
            return new Bounds(Math.max(low, other.low), Math.min(high, other.high));
        }

        Bounds or(Bounds other) {
            return new Bounds(Math.min(low, other.low), Math.max(high, other.high));
        }

        Bounds plus(int moved) {
            return new Bounds(low + moved, high + moved);
        }
    }

    /** What a cell can have been yesterday, given both pages and how it changed; nothing if that cannot be. */
    interface Reading {
        Bounds yesterday(Figure before, Figure now, int moved);
    }

    private final Map<Cell, Figure> yesterday;
    private final Map<Cell, Figure> today;
    private final Reading reading;

    Outsider(Figures yesterday, Figures today, Reading reading) {
        this.yesterday = yesterday.all();
        this.today = today.all();
        this.reading = reading;
    }

    /** Takes what is on a page for the truth. */
    static Bounds atItsWord(Figure figure) {
        return switch (figure.kind()) {
            case SHOWN -> new Bounds(figure.number(), figure.number());
            case FEW -> new Bounds(1, Band.SMALLEST_OPEN - 1);
            case WITHHELD -> new Bounds(0, MANY);
        };
    }

    /** The bounds of every number of yesterday (moved 0) or of today, over all that can have happened. */
    Map<Cell, Bounds> bounds(boolean ofToday) {
        var all = new HashMap<Cell, Bounds>();
        whatCanHaveHappened()
                .forEach(moved -> worldWith(moved)
                        .ifPresent(world -> world.forEach((cell, bounds) ->
                                all.merge(cell, ofToday ? bounds.plus(change(moved, cell)) : bounds, Bounds::or))));
        return all;
    }

    private static int change(Map<Cell, Integer> moved, Cell cell) {
        return moved.getOrDefault(cell, 0);
    }

    /** Each way in which one person can have moved, as what it does to the numbers. */
    private static Set<Map<Cell, Integer>> whatCanHaveHappened() {
        var all = new HashSet<Map<Cell, Integer>>();
        for (var year : World.YEARS) {
            all.add(new World.Person(year, 0, false, false).cells());
            for (int stage = 0; stage < World.ROUTE.size(); stage++) {
                World.everybodyAt(year, stage)
                        .forEach(person ->
                                World.moves(person).forEach(then -> all.add(difference(person.cells(), then.cells()))));
            }
        }
        return all;
    }

    private static Map<Cell, Integer> difference(Map<Cell, Integer> before, Map<Cell, Integer> after) {
        var moved = new HashMap<Cell, Integer>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).forEach(cell -> {
            var change = after.getOrDefault(cell, 0) - before.getOrDefault(cell, 0);
            if (change != 0) {
                moved.put(cell, change);
            }
        });
        return moved;
    }

    /** The bounds of yesterday if that is what happened; empty if it cannot be. */
    private Optional<Map<Cell, Bounds>> worldWith(Map<Cell, Integer> moved) {
        var world = new HashMap<Cell, Bounds>();
        for (var cell : World.cells()) {
            world.put(
                    cell,
                    reading.yesterday(of(yesterday, cell), of(today, cell), change(moved, cell))
                            .and(new Bounds(Math.max(0, -change(moved, cell)), MANY)));
        }
        var before = Map.copyOf(world);
        do {
            before = Map.copyOf(world);
            World.YEARS.forEach(year -> tighten(world, year, moved));
            if (world.values().stream().anyMatch(Bounds::isNothing)) {
                return Optional.empty();
            }
        } while (!before.equals(world));
        return Optional.of(world);
    }

    private static void tighten(Map<Cell, Bounds> world, SchoolYear year, Map<Cell, Integer> moved) {
        for (int i = 1; i < World.ROUTE.size(); i++) {
            atMost(world, new Cell(year, World.ROUTE.get(i)), new Cell(year, World.ROUTE.get(i - 1)), moved);
        }
        atMost(world, new Cell(year, CERTIFIED_IN_TIME), new Cell(year, CERTIFICATE), moved);
        eitherOr(world, year, Map.of());
        eitherOr(world, year, moved);
    }

    private static void atMost(Map<Cell, Bounds> world, Cell part, Cell whole, Map<Cell, Integer> moved) {
        var slack = Math.min(0, change(moved, whole) - change(moved, part));
        narrow(world, part, new Bounds(0, of(world, whole).high() + slack));
        narrow(world, whole, new Bounds(of(world, part).low() - slack, MANY));
    }

    private static void eitherOr(Map<Cell, Bounds> world, SchoolYear year, Map<Cell, Integer> moved) {
        var all = new Cell(year, REGISTERED);
        var one = new Cell(year, COMPLETED);
        var other = new Cell(year, ENDED);
        var slack = change(moved, all) - change(moved, one) - change(moved, other);
        narrow(
                world,
                one,
                new Bounds(0, of(world, all).high() + slack - of(world, other).low()));
        narrow(
                world,
                other,
                new Bounds(0, of(world, all).high() + slack - of(world, one).low()));
        narrow(world, all, new Bounds(of(world, one).low() + of(world, other).low() - slack, MANY));
    }

    private static void narrow(Map<Cell, Bounds> world, Cell cell, Bounds bounds) {
        world.put(cell, of(world, cell).and(bounds));
    }

    private static <T> T of(Map<Cell, T> all, Cell cell) {
        return Objects.requireNonNull(all.get(cell));
    }
}
