package nl.loket.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.loket.programme.Norm;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void whateverTheNormsAHundredPointsAreDivided() {
        var random = new Random(9);
        for (int n = 0; n < 2000; n++) {
            var norms = CoachScoreTest.norms(random);
            for (var criteria : List.of(Criterion.ofCoaches(), Criterion.ofSchools())) {
                var weights = Weights.of(criteria, norms);
                assertThat(weights.points().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(100);
                assertThat(weights.points().values()).allMatch(points -> points >= 0);
            }
        }
    }

    @Test
    void whatWeighsTwiceAsMuchGetsTwiceThePointsAndNothingGetsNothing() {
        var weights = Weights.of(Criterion.ofCoaches(), Map.of(Norm.MATCH_COACH_ROOM, 2, Norm.MATCH_COACH_CONTENT, 1));
        assertThat(weights.most(Criterion.COACH_ROOM)).isEqualTo(67);
        assertThat(weights.most(Criterion.COACH_CONTENT)).isEqualTo(33);
        assertThat(weights.most(Criterion.COACH_INTERNAL)).isZero();
    }

    @Test
    void withoutAnyWeightAllCountAlike() {
        assertThat(Weights.of(Criterion.ofCoaches(), Map.of()).points().values())
                .containsOnly(20);
    }
}
