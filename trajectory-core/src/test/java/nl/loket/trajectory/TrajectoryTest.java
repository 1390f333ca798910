package nl.loket.trajectory;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrajectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final List<TrajectoryStatus> ROUTE = List.of(
            REGISTERED,
            INTAKE_READY,
            PRE_TRACK,
            WORK_EXPERIENCE,
            SUITABILITY,
            APPOINTMENT,
            YEAR_ONE,
            YEAR_TWO,
            COMPETENCE,
            INDUCTION,
            COMPLETED);

    /** The picture of the architecture, written once more by hand. */
    private static final Map<TrajectoryStatus, Set<TrajectoryStatus>> NEXT = Map.ofEntries(
            Map.entry(REGISTERED, Set.of(INTAKE_READY)),
            Map.entry(INTAKE_READY, Set.of(PRE_TRACK)),
            Map.entry(PRE_TRACK, Set.of(WORK_EXPERIENCE)),
            Map.entry(WORK_EXPERIENCE, Set.of(SUITABILITY)),
            Map.entry(SUITABILITY, Set.of(APPOINTMENT)),
            Map.entry(APPOINTMENT, Set.of(YEAR_ONE)),
            Map.entry(YEAR_ONE, Set.of(YEAR_TWO, COMPETENCE)),
            Map.entry(YEAR_TWO, Set.of(COMPETENCE)),
            Map.entry(COMPETENCE, Set.of(INDUCTION, YEAR_TWO)),
            Map.entry(INDUCTION, Set.of(COMPLETED)),
            Map.entry(COMPLETED, Set.of()),
            Map.entry(ENDED, Set.of()));

    /** Section 2.5, written once more by hand. */
    private static final Map<ExitRow, Set<TrajectoryStatus>> EXITS = Map.of(
            ExitRow.EX_01, Set.of(REGISTERED, INTAKE_READY),
            ExitRow.EX_02, Set.of(REGISTERED, INTAKE_READY),
            ExitRow.EX_03, Set.of(INTAKE_READY),
            ExitRow.EX_04, Set.of(PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT),
            ExitRow.EX_05, Set.of(WORK_EXPERIENCE),
            ExitRow.EX_06, Set.of(SUITABILITY),
            ExitRow.EX_07, Set.of(REGISTERED, INTAKE_READY, PRE_TRACK, WORK_EXPERIENCE, SUITABILITY, APPOINTMENT),
            ExitRow.EX_10, Set.of(YEAR_ONE, YEAR_TWO, COMPETENCE, INDUCTION));

    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheTableCanBeTaken(TrajectoryStatus from) {
        for (var to : TrajectoryStatus.values()) {
            var trajectory = in(from);
            if (NEXT.getOrDefault(from, Set.of()).contains(to)) {
                trajectory.moveTo(to, "why", TODAY);
                assertThat(trajectory.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> trajectory.moveTo(to, "why", TODAY))
                        .isInstanceOfSatisfying(RuleViolation.class, no -> {
                            assertThat(no.messageKey()).isEqualTo("trajectory.rule.illegal-transition");
                            assertThat(no.arguments()).containsExactly(from, to);
                        });
                assertThat(trajectory.status()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachExitHappensOnlyWhereItBelongs(ExitRow exit) {
        for (var from : TrajectoryStatus.values()) {
            var trajectory = in(from);
            if (EXITS.getOrDefault(exit, Set.of()).contains(from)) {
                trajectory.advise(Route.DUAL);
                trajectory.end(ending(exit), TODAY);
                assertThat(trajectory.view().exit())
                        .isEqualTo(new ExitView(
                                exit,
                                ExitTrigger.DESK,
                                exit.reasons().getFirst(),
                                "note",
                                ExitFollowUp.NONE,
                                null,
                                from,
                                TODAY));
                assertThat(trajectory.status()).isEqualTo(ENDED);
            } else {
                assertThatThrownBy(() -> trajectory.end(ending(exit), TODAY)).isInstanceOf(RuleViolation.class);
                assertThat(trajectory.status()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExitTakesOnlyTheReasonsThatGoWithIt(ExitRow exit) {
        assertThat(exit.reasons()).isNotEmpty().doesNotHaveDuplicates();
        var from = Arrays.stream(TrajectoryStatus.values())
                .filter(exit::possibleIn)
                .findFirst()
                .orElseThrow();
        for (var reason : ExitReason.values()) {
            var trajectory = in(from);
            trajectory.advise(Route.DUAL);
            if (exit.reasons().contains(reason)) {
                trajectory.end(ending(exit, reason), TODAY);
                assertThat(trajectory.status()).isEqualTo(ENDED);
            } else {
                assertRefused(trajectory, ending(exit, reason), "trajectory.rule.exit-reason");
            }
        }
    }

    @Test
    void anotherRouteFitsBetterOnlyWithThatRoute() {
        assertRefused(in(REGISTERED), ending(ExitRow.EX_07), "trajectory.rule.exit-route");
    }

    private static void assertRefused(Trajectory trajectory, EndTrajectory command, String rule) {
        assertThatThrownBy(() -> trajectory.end(command, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(rule));
        assertThat(trajectory.status().open()).isTrue();
    }

    @Test
    void everyOpenStatusHasAWayOutAndNoClosedOneHas() {
        for (var status : TrajectoryStatus.values()) {
            assertThat(ExitRow.possibleExits(status).isEmpty()).as("%s", status).isNotEqualTo(status.open());
        }
    }

    @Test
    void theWayBackAfterAFailedAssessmentNeedsAReason() {
        for (@Nullable String reason : Arrays.asList(null, "", "  ")) {
            assertThatThrownBy(() -> in(COMPETENCE).moveTo(YEAR_TWO, reason, TODAY))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            no -> assertThat(no.messageKey()).isEqualTo("trajectory.rule.reason-needed"));
        }
        assertThat(Transition.ALL.stream().filter(t -> t.gate() == null)).hasSize(1);
    }

    @Test
    void goingBackToWhereItEndedForgetsTheExit() {
        var trajectory = in(ENDED);

        trajectory.returnTo(REGISTERED, TODAY.plusDays(1));

        assertThat(trajectory.view().exit()).isNull();
        assertThat(trajectory.view().status()).isEqualTo(REGISTERED);
        assertThat(trajectory.view().statusSince()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void anAdviceIsForSomebodyOnTheWayOnly() {
        var trajectory = in(INTAKE_READY);
        trajectory.advise(Route.SHORT_PART_TIME);
        assertThat(trajectory.view().route()).isEqualTo(Route.SHORT_PART_TIME);

        assertThatThrownBy(() -> in(ENDED).advise(Route.ZIB)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> in(COMPLETED).advise(Route.ZIB)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aPageThatIsBehindIsToldTheStatusNow() {
        assertThatThrownBy(() -> in(PRE_TRACK).requireVersion(7))
                .isInstanceOfSatisfying(
                        Conflict.class, no -> assertThat(no.arguments()).containsExactly(PRE_TRACK));
    }

    @Test
    void everyGateStandsBeforeAStepAndOnlyTheFirstIsTheSystems() {
        assertThat(Transition.ALL).extracting(Transition::gate).contains(Gate.values());
        assertThat(Arrays.stream(Gate.values()).filter(Gate::decidedBySystem)).containsExactly(Gate.GT_01);
    }

    private static EndTrajectory ending(ExitRow exit) {
        return ending(exit, exit.reasons().getFirst());
    }

    private static EndTrajectory ending(ExitRow exit, ExitReason reason) {
        return new EndTrajectory(TrajectoryId.create(), exit, ExitTrigger.DESK, reason, "note", 0);
    }

    private static Trajectory in(TrajectoryStatus status) {
        var trajectory = new Trajectory(PersonId.create(), "ZIJ-2023-0001", TODAY, null);
        ROUTE.subList(1, Math.max(1, ROUTE.indexOf(status) + 1)).forEach(s -> trajectory.moveTo(s, null, TODAY));
        if (status == ENDED) {
            trajectory.end(ending(ExitRow.EX_02), TODAY);
        }
        return trajectory;
    }
}
