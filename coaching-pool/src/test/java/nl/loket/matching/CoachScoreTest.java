package nl.loket.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.CoachView;
import nl.loket.programme.Norm;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoachScoreTest {

    private static final Map<Norm, Integer> PLAN = Map.of(
            Norm.MATCH_COACH_CONTENT, 30,
            Norm.MATCH_COACH_ROOM, 30,
            Norm.MATCH_COACH_CONTINUITY, 20,
            Norm.MATCH_COACH_INDEPENDENT, 10,
            Norm.MATCH_COACH_INTERNAL, 10);

    private static final Set<Trait> NONE = Set.of();

    private final CoachScore score = new CoachScore(Weights.of(Criterion.ofCoaches(), PLAN), 9);

    @Test
    void aScoreIsTheSumOfItsPartsAndNeverMoreThanAHundred() {
        var random = new Random(25);
        for (int n = 0; n < 2000; n++) {
            var rated = new CoachScore(Weights.of(Criterion.ofCoaches(), norms(random)), 1 + random.nextInt(12))
                    .of(person(traits(random), boards(random)), coach(random));
            assertThat(rated.parts()).extracting(Part::criterion).containsExactlyElementsOf(Criterion.ofCoaches());
            assertThat(rated.total())
                    .isEqualTo(rated.parts().stream().mapToInt(Part::points).sum())
                    .isBetween(0, 100);
            assertThat(rated.parts()).allSatisfy(p -> assertThat(p.points()).isBetween(0, p.most()));
            assertThat(rated.parts().stream().mapToInt(Part::most).sum()).isEqualTo(100);
        }
    }

    @Test
    void whatIsSharedCountsInProportionAndWhatNobodyWroteDownCountsHalf() {
        var asked = Set.of(Trait.CARE, Trait.UPPER_YEARS, Trait.ORDER);
        assertThat(points(Criterion.COACH_CONTENT, asked, Set.of(Trait.CARE, Trait.ORDER, Trait.TRADE)))
                .isEqualTo(20);
        assertThat(points(Criterion.COACH_CONTENT, asked, Set.of(Trait.TRADE))).isZero();
        assertThat(points(Criterion.COACH_CONTENT, asked, NONE)).isEqualTo(15);
        assertThat(points(Criterion.COACH_CONTENT, NONE, Set.of(Trait.CARE))).isEqualTo(15);
    }

    @Test
    void roomCountsInProportionAndAtTheSoftLimitNotAtAll() {
        assertThat(room(0, 9, 0)).isEqualTo(30);
        assertThat(room(6, 9, 0)).isEqualTo(10);
        assertThat(room(9, 9, 0)).isZero();
        assertThat(room(9, 20, 8)).isEqualTo(17);
        assertThat(room(9, 20, 9)).isZero();
        assertThat(room(0, 0, 0)).isZero();
    }

    @Test
    void whoGuidedThisPersonBeforeWorksElsewhereAndIsOfTheCityComesFirst() {
        var somebody = person(NONE, Set.of("41781"));
        assertThat(of(somebody, facts(CoachKind.INTERNAL, "55555", true))).containsExactly(15, 30, 20, 10, 10);
        assertThat(of(somebody, facts(CoachKind.INTERNAL, "41781", false))).containsExactly(15, 30, 0, 0, 10);
        assertThat(of(somebody, facts(CoachKind.EXTERNAL, null, false))).containsExactly(15, 30, 0, 10, 0);
        assertThat(of(person(NONE, Set.of()), facts(CoachKind.INTERNAL, "41781", false)))
                .containsExactly(15, 30, 0, 10, 10);
    }

    private int points(Criterion criterion, Set<Trait> asked, Set<Trait> offered) {
        var facts =
                new CoachFacts(view(CoachKind.INTERNAL, "41781", 9, 0, 0), Set.of(), null, 0, offered, false, false);
        return score.of(person(asked, Set.of()), facts).parts().stream()
                .filter(p -> p.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .points();
    }

    private int room(int people, int capacity, int inTraining) {
        var view = view(CoachKind.INTERNAL, "41781", capacity, people, inTraining);
        return score.of(person(NONE, Set.of()), new CoachFacts(view, Set.of(), null, 0, NONE, false, false))
                .parts()
                .get(1)
                .points();
    }

    private List<Integer> of(PersonFacts person, CoachFacts coach) {
        return score.of(person, coach).parts().stream().map(Part::points).toList();
    }

    private static CoachFacts facts(CoachKind kind, @Nullable String board, boolean before) {
        return new CoachFacts(view(kind, board, 9, 0, 0), Set.of(), "Stichting Boom", 0, NONE, false, before);
    }

    private static CoachFacts coach(Random random) {
        var capacity = random.nextInt(41);
        var people = random.nextInt(41);
        var kind = random.nextBoolean() ? CoachKind.INTERNAL : CoachKind.EXTERNAL;
        var view = view(kind, kind == CoachKind.INTERNAL ? "41781" : null, capacity, people, random.nextInt(15));
        return new CoachFacts(
                view,
                Set.of(),
                "Boom",
                random.nextInt(500),
                traits(random),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static CoachView view(CoachKind kind, @Nullable String board, int capacity, int people, int inTraining) {
        var since = LocalDate.of(2020, 4, 1);
        return new CoachView(
                PersonId.create(), 0, "Cas Coach", kind, board, capacity, people, inTraining, since, null, true, null);
    }

    static PersonFacts person(Set<Trait> traits, Set<String> boards) {
        return new PersonFacts(TrajectoryId.create(), PersonId.create(), null, traits, List.of(), Set.of(), boards);
    }

    static Map<Norm, Integer> norms(Random random) {
        var norms = new EnumMap<Norm, Integer>(Norm.class);
        for (var criterion : Criterion.values()) {
            norms.put(criterion.weight(), random.nextInt(random.nextBoolean() ? 3 : 100));
        }
        return new HashMap<>(norms);
    }

    static Set<Trait> traits(Random random) {
        var traits = EnumSet.noneOf(Trait.class);
        for (int n = random.nextInt(5); n > 0; n--) {
            traits.add(Trait.values()[random.nextInt(Trait.values().length)]);
        }
        return traits;
    }

    private static Set<String> boards(Random random) {
        return random.nextBoolean() ? Set.of() : Set.of(random.nextBoolean() ? "41781" : "55555");
    }
}
