package nl.loket.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.programme.Norm;
import nl.loket.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PotTest {

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, INTAKE",
        "INTAKE_READY, INTAKE",
        "PRE_TRACK, PRE_TRACK",
        "WORK_EXPERIENCE, PRE_TRACK",
        "SUITABILITY, PRE_TRACK",
        "APPOINTMENT, APPOINTMENT",
        "YEAR_ONE, YEAR_ONE",
        "YEAR_TWO, YEAR_TWO",
        "COMPETENCE, YEAR_TWO",
        "INDUCTION, INDUCTION"
    })
    void thePotFollowsFromTheStatus(TrajectoryStatus status, Pot pot) {
        assertThat(Pot.of(status, HourKind.COACHING)).contains(pot);
    }

    @ParameterizedTest
    @EnumSource(
            value = TrajectoryStatus.class,
            names = {"COMPLETED", "ENDED"})
    void thereIsNoPotOnceItIsOver(TrajectoryStatus status) {
        for (var kind : HourKind.values()) {
            assertThat(Pot.of(status, kind)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_TALK, PRE_TRACK, INTAKE",
        "INTAKE_TALK, WORK_EXPERIENCE, PRE_TRACK",
        "APPOINTMENT_TALK, SUITABILITY, APPOINTMENT",
        "APPOINTMENT_TALK, YEAR_ONE, APPOINTMENT",
        "APPOINTMENT_TALK, YEAR_TWO, YEAR_TWO"
    })
    void aTalkGoesIntoItsOwnPotInTheStatusNextToIt(HourKind kind, TrajectoryStatus status, Pot pot) {
        assertThat(Pot.of(status, kind)).contains(pot);
    }

    @Test
    void everyPotHasItsOwnNorm() {
        assertThat(Pot.values())
                .extracting(Pot::norm)
                .containsExactly(
                        Norm.POT_INTAKE,
                        Norm.POT_PRE_TRACK,
                        Norm.POT_APPOINTMENT,
                        Norm.POT_YEAR_ONE,
                        Norm.POT_YEAR_TWO,
                        Norm.POT_INDUCTION);
    }

    @Test
    void aPotThatWasMadeSmallerHasNothingLeftAndNeverLess() {
        assertThat(new PotBalance(Pot.YEAR_TWO, 1800, 0, 2000, 0, null).leftMinutes())
                .isZero();
    }

    @Test
    void whatTheDeskGaveIsInThePotAndWhatWasWrittenCountsWhetherApprovedOrNot() {
        var pot = new PotBalance(Pot.YEAR_TWO, 1800, 60, 1000, 800, null);
        assertThat(pot.holdsMinutes()).isEqualTo(1860);
        assertThat(pot.leftMinutes()).isEqualTo(60);
        assertThat(pot.full()).isFalse();
        assertThat(new PotBalance(Pot.YEAR_TWO, 1800, 60, 1060, 800, null).full())
                .isTrue();
    }
}
