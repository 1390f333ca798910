package nl.loket.coaching;

import static nl.loket.coaching.Pool.SYSTEM;
import static nl.loket.coaching.Pool.TODAY;
import static nl.loket.coaching.Pool.asCoach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loket.TestApplication;
import nl.loket.party.Circle;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class GuideDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private GuideDesk guides;

    @Autowired
    private GuideConsequence consequence;

    @Autowired
    private CoachDesk coaches;

    @Autowired
    private GuideCondition condition;

    @Autowired
    private TrajectoryDesk trajectories;

    @Autowired
    private Circle circle;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aNewcomerGetsTheCoachWithMostRoomAndOfEqualOnesTheFirstByName() {
        var few = pool.coach("Anouk", "Aalders", 1);
        var second = pool.coach("Bart", "Zwart", 2);
        var first = pool.coach("Ilse", "Jansen", 2);
        assertThat(coachOf(pool.newcomer())).isEqualTo(first);
        assertThat(coachOf(pool.newcomer())).isEqualTo(second);
        assertThat(List.of(coachOf(pool.newcomer()), coachOf(pool.newcomer()), coachOf(pool.newcomer())))
                .containsExactly(few, first, second);
    }

    @Test
    void anExternalCoachTakesNobodyNewAfterTheFirstCohort() {
        var external = pool.coach("Eva", "Extern", CoachKind.EXTERNAL, 5);
        pool.itIs(LocalDate.of(2021, 8, 31));
        var before = pool.newcomer();
        pool.itIs(LocalDate.of(2021, 9, 1));
        var after = pool.newcomer();
        assertThat(coachOf(before)).isEqualTo(external);
        assertThat(guides.guideOf(SYSTEM, after)).isEmpty();
        assertRule("coaching.rule.not-for-new", () -> assign(pool.intermediary("Nadia"), after, external, ""));
    }

    @Test
    void whoIsOutOfTheChoiceOrNotYetInThePoolIsNotGiven() {
        var out = pool.coach("Cas", "Coach", 5);
        coaches.activate(pool.administrator(), out, false, "verlof", 0);
        var later = pool.person("Lot", "Later");
        coaches.add(SYSTEM, new AddCoach(later, CoachKind.INTERNAL, "41781", 5, TODAY.plusDays(1), null));
        var left = pool.person("Gert", "Gegaan");
        coaches.add(SYSTEM, new AddCoach(left, CoachKind.INTERNAL, "41781", 5, TODAY.minusYears(1), TODAY));
        var newcomer = pool.newcomer();
        assertThat(guides.guideOf(SYSTEM, newcomer)).isEmpty();
        assertThat(coaches.freeCoaches()).isEmpty();
        var desk = pool.intermediary("Nadia");
        for (var coach : List.of(out, later, left)) {
            assertRule("coaching.rule.not-for-new", () -> assign(desk, newcomer, coach, ""));
        }
    }

    @Test
    void withoutAFreeCoachTheIntermediaryWithFewestStandsIn() {
        var nadia = pool.intermediary("Nadia").requirePerson();
        var kees = pool.intermediary("Kees").requirePerson();
        var four = pool.newcomers(4);
        assertThat(four.stream().map(this::coachOf).toList()).containsExactly(nadia, kees, nadia, kees);
        assertThat(four.stream().map(this::kindOf).distinct()).containsExactly(AssignmentKind.STAND_IN);
        assertThat(condition.unmet(four.getFirst())).isEmpty();
    }

    @Test
    void withNobodyAtAllTheConditionSaysSo() {
        assertThat(condition.unmet(pool.newcomer()))
                .hasValueSatisfying(u -> assertThat(u.messageKey()).isEqualTo("coaching.unmet.guide"));
    }

    @Test
    void aNewCoachDoesNotTakeOverFromAStandInUntilTheDeskSaysSo() {
        var desk = pool.intermediary("Nadia");
        var newcomer = pool.newcomer();
        var coach = pool.coach("Cas", "Coach", 1);
        assertThat(kindOf(newcomer)).isEqualTo(AssignmentKind.STAND_IN);
        assign(desk, newcomer, coach, "");
        assertThat(coachOf(newcomer)).isEqualTo(coach);
        assertThat(kindOf(newcomer)).isEqualTo(AssignmentKind.GUIDE);
    }

    @Test
    void theGuideBecomesTheCoachTheDayTrainingStartsAndBackWhenThatIsUndone() {
        var coach = pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        pool.itIs(TODAY.plusDays(10));
        consequence.moved(
                SYSTEM, trajectory, TrajectoryStatus.APPOINTMENT, TrajectoryStatus.YEAR_ONE, TODAY.plusDays(10));
        assertThat(periods(trajectory)).containsExactly("GUIDE 2023-03-13 2023-03-23", "COACH 2023-03-23 null");
        assertThat(coachOf(trajectory)).isEqualTo(coach);
        consequence.moved(
                SYSTEM, trajectory, TrajectoryStatus.YEAR_ONE, TrajectoryStatus.APPOINTMENT, TODAY.plusDays(10));
        assertThat(periods(trajectory)).containsExactly("GUIDE 2023-03-13 2023-03-23", "GUIDE 2023-03-23 null");
        consequence.moved(SYSTEM, trajectory, TrajectoryStatus.YEAR_ONE, TrajectoryStatus.YEAR_TWO, TODAY.plusDays(20));
        assertThat(kindOf(trajectory)).isEqualTo(AssignmentKind.COACH);
    }

    @Test
    void anEndFreesThePlaceAndUndoingItGivesTheSameCoachBackOrAnother() {
        var coach = pool.coach("Cas", "Coach", 1);
        var desk = pool.intermediary("Nadia");
        var trajectory = pool.newcomer();
        pool.itIs(TODAY.plusDays(1));
        end(desk, trajectory);
        assertThat(periods(trajectory)).containsExactly("GUIDE 2023-03-13 2023-03-14");
        undo(desk, trajectory);
        assertThat(coachOf(trajectory)).isEqualTo(coach);
        pool.itIs(TODAY.plusDays(2));
        end(desk, trajectory);
        pool.newcomer();
        undo(desk, trajectory);
        assertThat(kindOf(trajectory)).isEqualTo(AssignmentKind.STAND_IN);
    }

    @Test
    void completionClosesAndUndoingItOpensAsCoachAgain() {
        pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        pool.itIs(TODAY.plusDays(1));
        consequence.moved(
                SYSTEM, trajectory, TrajectoryStatus.INDUCTION, TrajectoryStatus.COMPLETED, TODAY.plusDays(1));
        assertThat(guides.guideOf(SYSTEM, trajectory)).isEmpty();
        consequence.moved(
                SYSTEM, trajectory, TrajectoryStatus.COMPLETED, TrajectoryStatus.INDUCTION, TODAY.plusDays(1));
        assertThat(kindOf(trajectory)).isEqualTo(AssignmentKind.COACH);
    }

    @Test
    void aTakeoverNeedsAReasonAndAnotherCoach() {
        var cas = pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        var ilse = pool.coach("Ilse", "Jansen", 1);
        var desk = pool.intermediary("Nadia");
        assertRule("coaching.rule.same-guide", () -> assign(desk, trajectory, cas, "zomaar"));
        assertRule("coaching.rule.reason", () -> assign(desk, trajectory, ilse, " "));
        assertRule("coaching.rule.reason", () -> assign(desk, trajectory, ilse, "x".repeat(201)));
        assign(desk, trajectory, ilse, "Cas stopt");
        assertThat(coachOf(trajectory)).isEqualTo(ilse);
        assertThat(jdbc.sql("select reason from coaching.assignment where until_on is null")
                        .query(String.class)
                        .single())
                .isEqualTo("Cas stopt");
    }

    @Test
    void onlyTheDeskAssignsAndOnlyWhileItRuns() {
        var cas = pool.coach("Cas", "Coach", 2);
        var trajectory = pool.newcomer();
        var desk = pool.intermediary("Nadia");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> assign(asCoach(cas), trajectory, cas, "zelf"));
        end(desk, trajectory);
        assertRule("trajectory.rule.not-open", () -> assign(desk, trajectory, cas, "toch"));
    }

    @Test
    void aCoachSeesAPersonOnlyWhileTheyGuideThem() {
        var cas = pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        var ilse = pool.coach("Ilse", "Jansen", 1);
        var person = pool.personOf(trajectory);
        assertThat(circle.admits(asCoach(cas), person)).isTrue();
        assertThat(circle.admits(asCoach(ilse), person)).isFalse();
        assertThat(circle.admits(Actor.of(cas, Role.STEERING_GROUP), person)).isFalse();
        pool.itIs(TODAY.plusDays(1));
        assign(pool.intermediary("Nadia"), trajectory, ilse, "Cas stopt");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trajectories.view(asCoach(cas), trajectory));
        assertThat(trajectories.view(asCoach(ilse), trajectory).id()).isEqualTo(trajectory);
    }

    @Test
    void theLastPlacesAreGivenOnceWhenManyRegisterAtOnce() throws Exception {
        pool.coach("Cas", "Coach", 2);
        pool.coach("Ilse", "Jansen", 1);
        pool.coach("Bart", "Zwart", 2);
        pool.intermediary("Nadia");
        var people = java.util.stream.IntStream.range(0, 12)
                .mapToObj(_ -> pool.person("Samira", "El Amrani"))
                .toList();
        var opened = atOnce(people.stream()
                .<Callable<TrajectoryId>>map(p -> () -> trajectories.open(SYSTEM, p))
                .toList());
        assertThat(opened.stream().map(GuideDeskIT::result)).allMatch(TrajectoryId.class::isInstance);
        assertThat(count("kind = 'GUIDE'")).isEqualTo(5);
        assertThat(count("kind = 'STAND_IN'")).isEqualTo(7);
        assertThat(jdbc.sql("select count(*) from coaching.coach_load where people > capacity")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theLastPlaceIsGivenOnceWhenTheDeskAssignsAndSomebodyRegistersAtOnce() throws Exception {
        var desk = pool.intermediary("Nadia");
        var waiting = pool.newcomers(5);
        var cas = pool.coach("Cas", "Coach", 1);
        var tasks = new ArrayList<Callable<Boolean>>();
        waiting.forEach(t -> tasks.add(() -> {
            assign(desk, t, cas, "");
            return true;
        }));
        tasks.add(() -> {
            pool.newcomer();
            return true;
        });
        var results = atOnce(tasks).stream().map(GuideDeskIT::result).toList();
        assertThat(count("kind = 'GUIDE'")).isOne();
        assertThat(results.stream().filter(r -> !Boolean.TRUE.equals(r)))
                .allSatisfy(r -> assertThat(r).isInstanceOf(RuleViolation.class));
    }

    @Test
    void bothAreToldByMailAndNeitherMailHasAnythingOfTheDossier() throws Exception {
        var cas = pool.coach("Fatima", "Benali", 1);
        var person = pool.personOf(pool.newcomer());
        var mails = mails(2);
        assertThat(mails).hasSize(2);
        assertThat(mails)
                .anySatisfy(m -> assertThat(m).startsWith(person + "@").contains("Fatima Benali", "/mijn"))
                .anySatisfy(m -> assertThat(m)
                        .startsWith(cas + "@")
                        .contains("Dag Fatima", "/coach")
                        .doesNotContain("Samira", "Amrani"));
    }

    @Test
    void theDeskSeesWhoNeedsAGuideAndWhy() {
        pool.newcomer();
        var desk = pool.intermediary("Nadia");
        pool.newcomer();
        var cas = pool.coach("Cas", "Coach", 1);
        var guided = pool.newcomer();
        assertThat(wanted()).containsExactlyInAnyOrder("NONE", "STAND_IN");
        coaches.activate(pool.administrator(), cas, false, "stopt", 0);
        assertThat(wanted()).containsExactlyInAnyOrder("NONE", "STAND_IN", "LEFT");
        end(desk, guided);
        assertThat(wanted()).containsExactlyInAnyOrder("NONE", "STAND_IN");
    }

    @Test
    void whoTakesOverReadsWhatWasHandedOverAndThePersonDoesNot() {
        var cas = pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        var ilse = pool.coach("Ilse", "Jansen", 1);
        var desk = pool.intermediary("Nadia");
        for (var note : new String[] {" ", "x".repeat(2001)}) {
            assertRule(
                    "coaching.rule.handover",
                    () -> guides.assign(desk, new AssignGuide(trajectory, ilse, "Cas stopt", note, seen(trajectory))));
        }
        assertThat(guides.handovers(desk, trajectory)).isEmpty();
        assign(desk, trajectory, ilse, "Cas stopt");
        var candidate = Actor.of(pool.personOf(trajectory), Role.CANDIDATE);
        assertThat(guides.handovers(asCoach(ilse), trajectory))
                .containsExactly(
                        new HandoverView(cas, ilse, TODAY, "Cas stopt", "Belt liever 's avonds", desk.person()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> guides.handovers(asCoach(cas), trajectory));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> guides.handovers(candidate, trajectory));
    }

    @Test
    void aTakeoverIsMailedToAllThreeWithoutTheReason() throws Exception {
        var cas = pool.coach("Cas", "Coach", 1);
        var trajectory = pool.newcomer();
        mails(2);
        var ilse = pool.coach("Ilse", "Jansen", 1);
        assign(pool.intermediary("Nadia"), trajectory, ilse, "Cas stopt");
        assertThat(mails(5))
                .anySatisfy(m -> assertThat(m)
                        .startsWith(pool.personOf(trajectory) + "@")
                        .contains("Je nieuwe gids is Ilse Jansen", "/mijn"))
                .anySatisfy(
                        m -> assertThat(m).startsWith(ilse + "@").contains("overdracht", "/coach/mensen/" + trajectory))
                .anySatisfy(m -> assertThat(m).startsWith(cas + "@").contains("neemt een collega het"))
                .allSatisfy(m -> assertThat(m).doesNotContain("Cas stopt", "avonds"));
    }

    @Test
    void whoHasTheMostPeopleInTrainingAnybodyMayHaveIsGivenNobodyMore() {
        var cas = pool.coach("Cas", "Coach", 40);
        pool.newcomers(12).forEach(t -> pool.bring(t, TrajectoryStatus.REGISTERED, TrajectoryStatus.YEAR_ONE));
        var desk = pool.intermediary("Nadia");
        var next = pool.newcomer();
        assertThat(coaches.coach(cas).inTraining()).isEqualTo(12);
        assertThat(kindOf(next)).isEqualTo(AssignmentKind.STAND_IN);
        assertRule("coaching.rule.not-for-new", () -> assign(desk, next, cas, ""));
    }

    private void assign(Actor actor, TrajectoryId trajectory, PersonId coach, String reason) {
        guides.assign(actor, new AssignGuide(trajectory, coach, reason, "Belt liever 's avonds", seen(trajectory)));
    }

    private long seen(TrajectoryId trajectory) {
        return guides.guideOf(SYSTEM, trajectory).map(AssignmentView::id).orElse(0L);
    }

    private List<@Nullable String> wanted() {
        return jdbc.sql("select why from coaching.guide_wanted")
                .query(String.class)
                .list();
    }

    private List<@Nullable String> mails(int number) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            var mails = jdbc.sql("select address || ' ' || subject || ' ' || body from core.outbox")
                    .query(String.class)
                    .list();
            if (mails.size() >= number) {
                return mails;
            }
            Thread.sleep(50);
        }
        return List.of();
    }

    private void end(Actor desk, TrajectoryId trajectory) {
        var version = trajectories.view(desk, trajectory).version();
        trajectories.end(
                desk,
                new EndTrajectory(
                        trajectory, ExitRow.EX_02, ExitTrigger.PERSON, ExitReason.EXPECTATIONS, null, version));
    }

    private void undo(Actor desk, TrajectoryId trajectory) {
        trajectories.undo(
                desk,
                trajectory,
                "vergissing",
                trajectories.view(desk, trajectory).version());
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from coaching.assignment where until_on is null and " + where)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> periods(TrajectoryId trajectory) {
        return jdbc.sql("""
                        select kind || ' ' || from_on || ' ' || coalesce(until_on::text, 'null') from coaching.assignment
                        where trajectory_id = :id order by from_on""").param("id", trajectory.value()).query(String.class).list();
    }

    private PersonId coachOf(TrajectoryId trajectory) {
        return guides.guideOf(SYSTEM, trajectory).orElseThrow().coach();
    }

    private AssignmentKind kindOf(TrajectoryId trajectory) {
        return guides.guideOf(SYSTEM, trajectory).orElseThrow().kind();
    }

    private static void assertRule(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    static <T> List<Future<T>> atOnce(List<Callable<T>> tasks) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            return threads.invokeAll(tasks);
        }
    }

    static Object result(Future<?> future) {
        return future.state() == Future.State.SUCCESS ? future.resultNow() : future.exceptionNow();
    }
}
