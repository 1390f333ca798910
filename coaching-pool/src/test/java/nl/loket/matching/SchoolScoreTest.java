package nl.loket.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.loket.party.BoardStatus;
import nl.loket.party.Point;
import nl.loket.party.SchoolView;
import nl.loket.placement.PlacementType;
import nl.loket.placement.SchoolOffer;
import nl.loket.programme.Norm;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchoolScoreTest {

    private static final Point HOME = new Point(52.37, 4.9);
    private static final Set<Trait> NONE = Set.of();

    @Test
    void aScoreIsTheSumOfItsPartsAndNeverMoreThanAHundred() {
        var random = new Random(25);
        for (int n = 0; n < 2000; n++) {
            var norms = new EnumMap<>(CoachScoreTest.norms(random));
            norms.put(Norm.MATCH_FARTHEST, random.nextInt(30));
            norms.put(Norm.CLUSTER_LEAST, random.nextInt(4));
            norms.put(Norm.CLUSTER_MOST, 4 + random.nextInt(4));
            var type = PlacementType.values()[random.nextInt(3)];
            var rated = SchoolScore.of(type, norms).of(somebody(CoachScoreTest.traits(random), "S1"), some(random));
            assertThat(rated.parts()).extracting(Part::criterion).containsExactlyElementsOf(Criterion.ofSchools());
            assertThat(rated.total())
                    .isEqualTo(rated.parts().stream().mapToInt(Part::points).sum())
                    .isBetween(0, 100);
            assertThat(rated.parts()).allSatisfy(p -> assertThat(p.points()).isBetween(0, p.most()));
            assertThat(rated.parts().stream().mapToInt(Part::most).sum()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 10", "2, 15", "6, 15", "7, 0", "12, 0"})
    void aClusterOfThreeToSevenIsGood(int there, int points) {
        assertThat(part(Criterion.SCHOOL_CLUSTER, offer(20, there, true, 0)).points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, 10", "4, 3, 3", "4, 4, 0", "0, 0, 0"})
    void freePlacesCountInProportion(int places, int taken, int points) {
        assertThat(part(Criterion.SCHOOL_FREE, offer(places, taken, true, 0)).points())
                .isEqualTo(points);
    }

    @Test
    void nearbyIsBetterAndFarAwayEarnsNothing() {
        assertThat(distance(52.37)).isEqualTo(25);
        assertThat(distance(52.4374)).isBetween(12, 13); // 7.5 km
        assertThat(distance(52.52)).isZero(); // 16.7 km
        assertThat(distance(null)).isEqualTo(13);
    }

    @Test
    void theOwnListComesFirstThenWhatTheSchoolOffers() {
        var asked = Set.of(Trait.CARE, Trait.UPPER_YEARS);
        assertThat(fit(somebody(asked, "S1"), NONE)).isEqualTo(30);
        assertThat(fit(somebody(asked, "S9"), Set.of(Trait.CARE))).isEqualTo(15);
        assertThat(fit(somebody(asked, "S9"), Set.of(Trait.TRADE))).isZero();
        assertThat(fit(somebody(asked, "S9"), NONE)).isEqualTo(15);
        assertThat(fit(somebody(NONE, "S9"), Set.of(Trait.CARE))).isEqualTo(15);
    }

    @Test
    void anotherSchoolAndABoardThatHasNobodyYetComeFirst() {
        var facts = new SchoolFacts(
                school("BO", BoardStatus.PARTICIPATING, 52.37), offer(2, 0, true, 0), MatchProfile.NONE, 3);
        var before = new PersonFacts(
                TrajectoryId.create(), PersonId.create(), HOME, NONE, List.of(), Set.of("S1"), Set.of());
        assertThat(points(PlacementType.TRAINING, before, facts)).endsWith(0, 0);
        assertThat(points(PlacementType.PERMANENT, before, facts)).endsWith(0, 10);
        assertThat(points(PlacementType.TRAINING, somebody(NONE, "S9"), fresh(facts)))
                .endsWith(10, 10);
    }

    @ParameterizedTest
    @EnumSource(PlacementType.class)
    void everyHardRuleBlocksWhereItHolds(PlacementType type) {
        var fine = new SchoolOffer("S1", true, 2, 0, true, null, null, 1);
        assertThat(blocks(type, BoardStatus.PARTICIPATING, fine, null)).isEmpty();
        var places = type.takesPlace();
        assertThat(blocks(type, BoardStatus.SUPPORTING, fine, null))
                .isEqualTo(places ? Set.of(SchoolBlock.BOARD) : Set.of());
        assertThat(blocks(type, BoardStatus.NONE, fine, null)).isEqualTo(places ? Set.of(SchoolBlock.BOARD) : Set.of());
        var undesignated = new SchoolOffer("S1", false, 2, 0, true, null, null, 1);
        assertThat(blocks(type, BoardStatus.PARTICIPATING, undesignated, null))
                .isEqualTo(type == PlacementType.TRAINING ? Set.of(SchoolBlock.NOT_DESIGNATED) : Set.of());
        var full = new SchoolOffer("S1", true, 2, 2, false, null, null, 1);
        assertThat(blocks(type, BoardStatus.PARTICIPATING, full, null))
                .isEqualTo(places ? Set.of(SchoolBlock.FULL) : Set.of());
        var taken = new SchoolOffer("S1", true, 2, 0, true, null, null, 0);
        assertThat(blocks(type, BoardStatus.PARTICIPATING, taken, null))
                .isEqualTo(type == PlacementType.PERMANENT ? Set.of(SchoolBlock.NO_VACANCY) : Set.of());
        assertThat(blocks(type, BoardStatus.PARTICIPATING, fine, "wisseling van directie"))
                .containsExactly(SchoolBlock.UNDER_ATTENTION);
    }

    @Test
    void onlyTheBoardAndAttentionGiveWayToAReason() {
        assertThat(java.util.Arrays.stream(SchoolBlock.values()).filter(SchoolBlock::givesWayToReason))
                .containsExactly(SchoolBlock.BOARD, SchoolBlock.UNDER_ATTENTION);
    }

    @Test
    void aSpecialSchoolOffersSpecialEducation() {
        var special = new SchoolFacts(
                school("SBO", BoardStatus.PARTICIPATING, 52.37), offer(1, 0, true, 0), MatchProfile.NONE, 0);
        assertThat(special.traits()).containsExactly(Trait.SPECIAL_NEEDS);
    }

    private static Set<SchoolBlock> blocks(
            PlacementType type, BoardStatus status, SchoolOffer offer, @Nullable String attention) {
        var profile = new MatchProfile(1, NONE, List.of(), attention);
        return new SchoolFacts(school("BO", status, 52.37), offer, profile, 0).blocking(type);
    }

    private static Part part(Criterion criterion, SchoolOffer offer) {
        var facts = new SchoolFacts(school("BO", BoardStatus.PARTICIPATING, 52.37), offer, MatchProfile.NONE, 0);
        return plan(PlacementType.TRAINING).of(somebody(NONE, "S9"), facts).parts().stream()
                .filter(p -> p.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static int distance(@Nullable Double lat) {
        var facts = new SchoolFacts(
                school("BO", BoardStatus.PARTICIPATING, lat), offer(1, 0, true, 0), MatchProfile.NONE, 0);
        return plan(PlacementType.TRAINING)
                .of(somebody(NONE, "S9"), facts)
                .parts()
                .get(1)
                .points();
    }

    private static int fit(PersonFacts person, Set<Trait> offered) {
        var profile = new MatchProfile(1, offered, List.of(), null);
        var facts = new SchoolFacts(school("BO", BoardStatus.PARTICIPATING, 52.37), offer(1, 0, true, 0), profile, 0);
        return plan(PlacementType.TRAINING).of(person, facts).parts().getFirst().points();
    }

    private static List<Integer> points(PlacementType type, PersonFacts person, SchoolFacts facts) {
        return plan(type).of(person, facts).parts().stream().map(Part::points).toList();
    }

    private static SchoolFacts fresh(SchoolFacts facts) {
        return new SchoolFacts(facts.school(), facts.offer(), facts.profile(), 0);
    }

    private static SchoolScore plan(PlacementType type) {
        return SchoolScore.of(
                type,
                Map.of(
                        Norm.MATCH_SCHOOL_FIT, 30,
                        Norm.MATCH_SCHOOL_DISTANCE, 25,
                        Norm.MATCH_SCHOOL_CLUSTER, 15,
                        Norm.MATCH_SCHOOL_FREE, 10,
                        Norm.MATCH_SCHOOL_NEW_BOARD, 10,
                        Norm.MATCH_SCHOOL_OTHER_SCHOOL, 10,
                        Norm.MATCH_FARTHEST, 15,
                        Norm.CLUSTER_LEAST, 3,
                        Norm.CLUSTER_MOST, 7));
    }

    private static PersonFacts somebody(Set<Trait> traits, String preferred) {
        return new PersonFacts(
                TrajectoryId.create(), PersonId.create(), HOME, traits, List.of(preferred), Set.of(), Set.of());
    }

    private static SchoolFacts some(Random random) {
        var school =
                school(random.nextBoolean() ? "BO" : "SO", BoardStatus.PARTICIPATING, 52.2 + random.nextDouble() / 3);
        var offer = offer(random.nextInt(20), random.nextInt(20), random.nextBoolean(), random.nextInt(3));
        var profile = new MatchProfile(1, CoachScoreTest.traits(random), List.of(), null);
        return new SchoolFacts(school, offer, profile, random.nextInt(4));
    }

    private static SchoolOffer offer(int places, int taken, boolean free, int vacancies) {
        return new SchoolOffer("S1", true, places, taken, free, null, null, vacancies);
    }

    private static SchoolView school(String kind, BoardStatus status, @Nullable Double lat) {
        return new SchoolView(
                "S1",
                "De Boomgaard",
                kind,
                "41781",
                "Boom",
                status,
                "Straat 1",
                "1012 AB",
                "Amsterdam",
                lat,
                lat == null ? null : 4.9,
                false);
    }
}
