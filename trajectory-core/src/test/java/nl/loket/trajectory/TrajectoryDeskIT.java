package nl.loket.trajectory;

import static nl.loket.trajectory.TrajectoryStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.PeopleOnTheWay.Traveller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TrajectoryDeskIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);

    @Autowired
    TrajectoryDesk desk;

    @Autowired
    StepDesk steps;

    @Autowired
    TrajectoryHistory history;

    @Autowired
    TrainingClock training;

    @Autowired
    PeopleOnTheWay people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BusinessClock business;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    Actor ingrid = Actor.system("set in the beginning");

    @BeforeEach
    void aDesk() {
        ingrid = people.intermediary();
    }

    @Test
    void somebodyWhoIsOnTheWayCannotRegisterAgain() {
        var samira = people.at(PRE_TRACK);

        assertThatThrownBy(() -> desk.open(Actor.system("test"), samira.person()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo("trajectory.rule.one-open"));
    }

    @Test
    void somebodyWhoStoppedMayRegisterAgainAndTheNewTrajectoryPointsToTheOld() {
        var samira = people.at(PRE_TRACK);
        desk.end(ingrid, withdrawal(samira));

        var again = desk.open(Actor.system("test"), samira.person());

        assertThat(desk.view(ingrid, again).previous()).isEqualTo(samira.trajectory());
        assertThat(desk.latestOf(samira.person()).map(TrajectoryView::id)).contains(again);
        assertThatThrownBy(() -> desk.undo(ingrid, samira.trajectory(), "was a mistake", people.version(samira)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aClosedGateNamesEverythingThatIsMissingInItsOrder() {
        var samira = people.at(APPOINTMENT);

        assertThatExceptionOfType(GateClosed.class)
                .isThrownBy(() -> desk.pass(ingrid, to(YEAR_ONE, samira, null)))
                .satisfies(closed -> assertThat(closed.unmet())
                        .extracting(u -> u.arguments().getFirst())
                        .containsExactly(Step.ST_23, Step.ST_25, Step.ST_24, Step.ST_27, Step.DUO_NAMED, Step.ST_30))
                .satisfies(closed ->
                        assertThat(closed.unmet()).extracting(Unmet::fixedAt).contains("stappen?stap=ST_23"));
        assertThat(people.view(samira).status()).isEqualTo(APPOINTMENT);
    }

    @Test
    void anOpenGateIsPassedAndItsRecordsRemain() {
        var samira = people.at(APPOINTMENT);
        done(samira, Step.ST_23, Step.ST_24, Step.ST_25, Step.DUO_NAMED, Step.ST_30);
        record(samira, Step.ST_27, StepOutcome.PLANNED, MONDAY.plusDays(30));

        desk.pass(ingrid, to(YEAR_ONE, samira, null));

        assertThat(people.view(samira).status()).isEqualTo(YEAR_ONE);
        assertThat(history.since(samira.trajectory(), YEAR_ONE)).contains(MONDAY);
        assertThat(steps.all(ingrid, samira.trajectory())).hasSize(6);
    }

    @Test
    void aLaterRecordCorrectsAndAWithdrawnOneDoesNotCount() {
        var samira = people.at(APPOINTMENT);
        done(samira, Step.ST_23);
        record(samira, Step.ST_23, StepOutcome.WITHDRAWN, MONDAY);

        assertThat(steps.last(samira.trajectory(), Step.ST_23)).isEmpty();
        assertThat(steps.all(ingrid, samira.trajectory())).hasSize(2);
    }

    @Test
    void whatIsYetToHappenIsPlannedNotDone() {
        var samira = people.at(APPOINTMENT);

        assertThatThrownBy(() -> record(samira, Step.ST_23, StepOutcome.DONE, MONDAY.plusDays(1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aRecordSentTwiceIsKeptOnceAndADayMustMakeSense() {
        var samira = people.at(APPOINTMENT);
        done(samira, Step.ST_23, Step.ST_23);
        assertThat(steps.all(ingrid, samira.trajectory())).hasSize(1);

        assertThatThrownBy(() -> record(samira, Step.ST_24, StepOutcome.DONE, LocalDate.of(1999, 12, 31)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> record(samira, Step.ST_24, StepOutcome.PLANNED, MONDAY.plusYears(6)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingIsRecordedOnceItIsOver() {
        var samira = people.at(COMPLETED);

        assertThatThrownBy(() -> done(samira, Step.ST_58))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo("trajectory.rule.not-open"));
    }

    @Test
    void aPageThatIsBehindChangesNothing() {
        var samira = people.at(COMPETENCE);
        var seen = people.version(samira);
        desk.pass(ingrid, new PassGate(samira.trajectory(), YEAR_TWO, "not yet", seen));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.pass(ingrid, new PassGate(samira.trajectory(), YEAR_TWO, "not yet", seen)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> desk.undo(ingrid, samira.trajectory(), "wrong", seen));
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        var samira = people.at(COMPETENCE);
        var seen = people.version(samira);
        var back = new PassGate(samira.trajectory(), YEAR_TWO, "not yet", seen);

        var second = new TransactionTemplate(transactions).execute(_ -> {
            desk.pass(ingrid, back);
            var other = CompletableFuture.runAsync(() -> desk.pass(ingrid, back));
            waitUntilBlocked();
            return other;
        });

        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Conflict.class);
    }

    @Test
    void anUndoGoesBackOneStepAndTheHistoryKeepsBoth() {
        var samira = people.at(COMPETENCE);
        desk.pass(ingrid, to(YEAR_TWO, samira, "not yet"));

        undo(samira);
        assertThat(people.view(samira).status()).isEqualTo(COMPETENCE);
        undo(samira);
        assertThat(people.view(samira).status()).isEqualTo(YEAR_TWO);
        undo(samira);

        assertThat(people.view(samira).status()).isEqualTo(YEAR_ONE);
        assertThat(jdbc.sql(
                                "select kind || ':' || to_status from core.trajectory_move where trajectory_id = :t order by id desc limit 4")
                        .param("t", samira.trajectory().value())
                        .query(String.class)
                        .list())
                .containsExactly("UNDO:YEAR_ONE", "UNDO:YEAR_TWO", "UNDO:COMPETENCE", "MOVE:YEAR_TWO");
    }

    @Test
    void anEndCanBeUndoneAndLeavesNoExitBehind() {
        var samira = people.at(PRE_TRACK);
        desk.end(ingrid, withdrawal(samira));
        assertThat(people.view(samira).exit()).isNotNull();

        undo(samira);

        assertThat(people.view(samira).status()).isEqualTo(PRE_TRACK);
        assertThat(people.view(samira).exit()).isNull();
    }

    @Test
    void anUndoNeedsAReasonAndSomethingToUndo() {
        var samira = people.at(PRE_TRACK);
        assertThatThrownBy(() -> desk.undo(ingrid, samira.trajectory(), " ", people.version(samira)))
                .isInstanceOf(RuleViolation.class);
        var fresh = desk.open(Actor.system("test"), people.somebody("Jan", "de Boer"));
        while (desk.view(ingrid, fresh).status() != REGISTERED) {
            desk.undo(ingrid, fresh, "back", desk.view(ingrid, fresh).version());
        }
        assertThatThrownBy(() -> desk.undo(
                        ingrid, fresh, "back", desk.view(ingrid, fresh).version()))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theHistoryTellsTheStatusOfAnyDay() {
        var samira = people.at(APPOINTMENT);
        done(samira, Step.ST_23, Step.ST_24, Step.ST_25, Step.DUO_NAMED, Step.ST_30, Step.ST_27);
        business.shiftBy(business.offset().plus(Duration.ofDays(10)));
        desk.pass(ingrid, to(YEAR_ONE, samira, null));

        assertThat(history.statusOn(samira.trajectory(), MONDAY.minusDays(1))).isEmpty();
        assertThat(history.statusOn(samira.trajectory(), MONDAY)).contains(APPOINTMENT);
        assertThat(history.statusOn(samira.trajectory(), MONDAY.plusDays(9))).contains(APPOINTMENT);
        assertThat(history.statusOn(samira.trajectory(), MONDAY.plusDays(10))).contains(YEAR_ONE);
        assertThat(history.statusOn(samira.trajectory(), MONDAY.plusYears(1))).contains(YEAR_ONE);
    }

    @Test
    void beyondTwoYearsTheDelayMustBeAgreedOnFirst() {
        var samira = people.at(YEAR_TWO, MONDAY.minusYears(2).minusDays(1));
        done(samira, Step.ST_49);
        assertThatExceptionOfType(GateClosed.class)
                .isThrownBy(() -> desk.pass(ingrid, to(COMPETENCE, samira, null)))
                .satisfies(closed -> assertThat(closed.unmet())
                        .extracting(Unmet::messageKey)
                        .containsExactly("trajectory.unmet.two-years"));

        done(samira, Step.DELAY_AGREED);
        desk.pass(ingrid, to(COMPETENCE, samira, null));

        assertThat(people.view(samira).status()).isEqualTo(COMPETENCE);
    }

    @Test
    void theClockWarnsAtEighteenAndTwentyOneMonthsAndAPauseStopsIt() {
        var samira = people.at(YEAR_ONE, MONDAY.minusMonths(17));
        assertThat(twoYears(samira))
                .isEqualTo(new TwoYears(MONDAY.minusMonths(17), MONDAY.plusMonths(7), 24, 17, TwoYearsLevel.FINE));
        assertThat(twoYears(people.at(YEAR_ONE, MONDAY.minusMonths(18))).level())
                .isEqualTo(TwoYearsLevel.SOON);
        assertThat(twoYears(people.at(YEAR_TWO, MONDAY.minusMonths(21))).level())
                .isEqualTo(TwoYearsLevel.URGENT);
        assertThat(twoYears(people.at(YEAR_TWO, MONDAY.minusMonths(24))).level())
                .isEqualTo(TwoYearsLevel.URGENT);
        var late = people.at(YEAR_TWO, MONDAY.minusMonths(24).minusDays(1));
        assertThat(twoYears(late).level()).isEqualTo(TwoYearsLevel.OVER);

        jdbc.sql("""
                        insert into core.waiting (trajectory_id, kind, from_on, until_on, reason)
                        values (:t, 'PAUSE', date '2022-06-01', date '2022-07-01', 'Ziek')""").param("t", late.trajectory().value()).update();
        assertThat(twoYears(late).limit()).isEqualTo(MONDAY.minusDays(1).plusDays(30));
        assertThat(twoYears(late).level()).isEqualTo(TwoYearsLevel.URGENT);
        assertThat(training.of(people.at(APPOINTMENT).trajectory())).isEmpty();
    }

    private TwoYears twoYears(Traveller traveller) {
        return training.of(traveller.trajectory()).orElseThrow();
    }

    @Test
    void toStrangersTheTrajectoryDoesNotExist() {
        var samira = people.at(PRE_TRACK);
        for (var role : Role.values()) {
            var stranger = Actor.of(PersonId.create(), role);
            if (role != Role.INTERMEDIARY) {
                assertThatThrownBy(() -> desk.view(stranger, samira.trajectory()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> desk.gates(stranger, samira.trajectory()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> steps.all(stranger, samira.trajectory()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> desk.end(stranger, withdrawal(samira))).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> desk.view(ingrid, TrajectoryId.create())).isInstanceOf(NotFound.class);
    }

    @Test
    void thePersonThemselfSeesItAndLeavesItButPassesNoGate() {
        var samira = people.at(PRE_TRACK);
        assertThat(desk.view(samira.asCandidate(), samira.trajectory()).status())
                .isEqualTo(PRE_TRACK);
        assertThatThrownBy(() -> desk.pass(samira.asCandidate(), to(WORK_EXPERIENCE, samira, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.undo(samira.asCandidate(), samira.trajectory(), "x", people.version(samira)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.end(samira.asCandidate(), withdrawal(samira)))
                .isInstanceOf(NotAllowed.class);

        desk.end(
                samira.asCandidate(),
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.PERSON,
                        ExitReason.TOO_HEAVY,
                        null,
                        people.version(samira)));

        assertThat(people.view(samira).status()).isEqualTo(ENDED);
    }

    private EndTrajectory withdrawal(Traveller traveller) {
        return new EndTrajectory(
                traveller.trajectory(),
                ExitRow.EX_04,
                ExitTrigger.DESK,
                ExitReason.OTHER,
                null,
                people.version(traveller));
    }

    private PassGate to(TrajectoryStatus status, Traveller traveller, @Nullable String reason) {
        return new PassGate(traveller.trajectory(), status, reason, people.version(traveller));
    }

    private void undo(Traveller traveller) {
        desk.undo(ingrid, traveller.trajectory(), "was a mistake", people.version(traveller));
    }

    private void done(Traveller traveller, Step... all) {
        for (var step : all) {
            record(traveller, step, StepOutcome.DONE, LocalDate.now(clock));
        }
    }

    private void record(Traveller traveller, Step step, StepOutcome outcome, LocalDate on) {
        steps.record(ingrid, new RecordStep(traveller.trajectory(), step, outcome, on, "HvA", null, null));
    }

    /** The other transaction has read the old version and waits for the row. */
    private void waitUntilBlocked() {
        var waiting = "select count(*) from pg_locks where not granted";
        for (int tries = 0; tries < 100 && jdbc.sql(waiting).query(Long.class).single() == 0; tries++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
