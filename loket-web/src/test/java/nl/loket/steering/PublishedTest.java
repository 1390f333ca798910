package nl.loket.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * One number and somebody who knows everything but the number: the rules by heart, the page of yesterday and of today, and that one person moved
 * in between. Every state that can come about is tried.
 */
class PublishedTest {

    private static final int MOST = 12;

    /** What yesterday and today look like, and by how much the count changed. */
    private record Seen(String yesterday, String today, int moved) {}

    @Test
    void onePersonWhoMovesNeverTellsASmallNumber() {
        var yesterdays = new HashMap<Seen, Set<Integer>>();
        for (var state : everyState()) {
            for (int moved = -1; moved <= 1; moved++) {
                if (state.counted() + moved < 0) {
                    continue;
                }
                for (var next : every(state, state.counted() + moved)) {
                    yesterdays
                            .computeIfAbsent(new Seen(page(state), page(next), moved), _ -> new HashSet<>())
                            .add(state.counted());
                }
            }
        }
        assertThat(yesterdays).hasSizeGreaterThan(20).allSatisfy((seen, possible) -> {
            if (seen.yesterday().equals("< 5")) {
                assertThat(possible).as("yesterday, %s", seen).satisfies(PublishedTest::isNoSmallNumber);
            }
            if (seen.today().equals("< 5")) {
                assertThat(possible.stream().map(n -> n + seen.moved()).toList())
                        .as("today, %s", seen)
                        .satisfies(PublishedTest::isNoSmallNumber);
            }
        });
    }

    @Test
    void whatIsShownIsTrueAwayFromTheBorders() {
        for (var state : everyState()) {
            if (state.counted() > Band.SMALLEST_OPEN) {
                assertThat(page(state)).isEqualTo(String.valueOf(state.counted()));
            }
        }
    }

    @Test
    void aNumberIsShownAtOnceAndWhenSeveralPeopleCome() {
        assertThat(page(Published.first(0, lots(2)))).isEqualTo("0");
        assertThat(page(Published.first(4, lots(2)))).isEqualTo("< 5");
        assertThat(page(Published.first(5, lots(2)))).isEqualTo("5");
        assertThat(page(Published.first(0, lots(3)).next(5, lots(3)))).isEqualTo("5");
        assertThat(page(Published.first(5, lots(3)).next(6, lots(3)))).isEqualTo("6");
    }

    /** Nobody is sure, or it is no number that had to be kept. */
    private static void isNoSmallNumber(Iterable<? extends Integer> possible) {
        var all = new HashSet<Integer>();
        possible.forEach(all::add);
        if (all.size() == 1) {
            assertThat(all.iterator().next()).isGreaterThanOrEqualTo(Band.SMALLEST_OPEN);
        }
    }

    /** All that can come about from a first publication, whatever number of people moves in between. */
    static Set<Published> everyState() {
        var found = new HashSet<Published>();
        var open = new ArrayDeque<Published>();
        for (int patience = 2; patience <= 3; patience++) {
            for (int count = 0; count <= MOST; count++) {
                open.add(Published.first(count, lots(patience)));
            }
        }
        while (!open.isEmpty()) {
            var state = open.poll();
            if (found.add(state)) {
                for (int count = 0; count <= MOST; count++) {
                    open.addAll(every(state, count));
                }
            }
        }
        return found;
    }

    static Set<Published> every(Published state, int count) {
        return Set.copyOf(Map.of(2, state.next(count, lots(2)), 3, state.next(count, lots(3)))
                .values());
    }

    private static RandomGenerator lots(int patience) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                return 0;
            }

            @Override
            public int nextInt(int from, int until) {
                return patience;
            }
        };
    }

    static String page(Published published) {
        return switch (published.band()) {
            case ZERO -> "0";
            case FEW -> "< 5";
            case OPEN -> String.valueOf(published.shown());
        };
    }
}
