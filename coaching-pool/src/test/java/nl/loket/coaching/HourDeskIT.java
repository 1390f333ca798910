package nl.loket.coaching;

import static nl.loket.coaching.Pool.SYSTEM;
import static nl.loket.coaching.Pool.TODAY;
import static nl.loket.coaching.Pool.asCoach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.loket.TestApplication;
import nl.loket.programme.ChangeNorm;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.WaitKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class HourDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private HourDesk hours;

    @Autowired
    private GuideDesk guides;

    @Autowired
    private GuideConsequence consequence;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private ExtraDesk extra;

    @Autowired
    private ProgrammeDesk programme;

    @Autowired
    private JdbcClient jdbc;

    private Actor cas = SYSTEM;
    private TrajectoryId samira = TrajectoryId.create();

    @BeforeEach
    void aCoachWithSomebodyInThePreTrack() {
        cas = asCoach(pool.coach("Cas", "Coach", 3));
        samira = pool.newcomer();
        pool.bring(samira, TrajectoryStatus.REGISTERED, TrajectoryStatus.PRE_TRACK);
    }

    @Test
    void anEntryGoesIntoThePotOfItsDay() {
        pool.itIs(TODAY.plusDays(10));
        pool.bring(samira, TrajectoryStatus.PRE_TRACK, TrajectoryStatus.APPOINTMENT);
        var before = log(TODAY.plusDays(9), 60, HourKind.COACHING);
        var after = log(TODAY.plusDays(10), 45, HourKind.COACHING);
        assertThat(hours.entry(cas, before).pot()).isEqualTo(Pot.PRE_TRACK);
        assertThat(hours.entry(cas, after).pot()).isEqualTo(Pot.APPOINTMENT);
        assertThat(left(Pot.PRE_TRACK)).isEqualTo(14 * 60);
        assertThat(left(Pot.APPOINTMENT)).isEqualTo(15);
    }

    @Test
    void noMoreThanThePotHoldsAndTheRefusalSaysWhatIsLeft() {
        IntStream.range(0, 2).forEach(_ -> log(TODAY, 400, HourKind.COACHING));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> log(TODAY, 101, HourKind.COACHING))
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo("coaching.rule.pot-empty"))
                .satisfies(no -> assertThat(no.arguments()).containsExactly(Pot.PRE_TRACK, 100));
        log(TODAY, 100, HourKind.COACHING);
        assertThat(left(Pot.PRE_TRACK)).isZero();
        log(TODAY, 60, HourKind.INTAKE_TALK);
        assertThat(left(Pot.INTAKE)).isZero();
    }

    /** Each guided her for a day and all write it up at the same moment: 20 hours for a pot of 15. */
    @Test
    void twentyCoachesWhoLogAtOnceAgainstOnePotNeverOverspendIt() throws Exception {
        var coaches = IntStream.range(0, 20)
                .mapToObj(i -> asCoach(pool.coach("Coach", "Nummer " + i, 1)))
                .toList();
        var desk = pool.intermediary("Nadia");
        for (int i = 0; i < 20; i++) {
            pool.itIs(TODAY.plusDays(i + 1));
            handOver(desk, coaches.get(i).requirePerson());
        }
        var results = GuideDeskIT.atOnce(IntStream.range(0, 20)
                .<Callable<HourId>>mapToObj(i -> () -> hours.log(
                        coaches.get(i), UUID.randomUUID(), entry(TODAY.plusDays(i + 1), 60, HourKind.COACHING)))
                .toList());
        assertThat(results.stream().map(GuideDeskIT::result).filter(HourId.class::isInstance))
                .hasSize(15);
        assertThat(results.stream().map(GuideDeskIT::result).filter(r -> !(r instanceof HourId)))
                .allSatisfy(r -> assertThat(r)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                no -> assertThat(no.messageKey()).isEqualTo("coaching.rule.pot-empty")));
        assertThat(used(Pot.PRE_TRACK)).isEqualTo(15 * 60);
    }

    @Test
    void theSameHoursAgainAreAskedAboutAndASecondTalkIsWrittenAsThat() {
        var once = new LogHours(samira, TODAY, 60, HourKind.COACHING, "kennismaking");
        var first = hours.log(cas, UUID.randomUUID(), once);
        assertRule("coaching.rule.twice", () -> hours.log(cas, UUID.randomUUID(), once));
        hours.log(cas, UUID.randomUUID(), new LogHours(samira, TODAY, 60, HourKind.LESSON_VISIT, "les"));
        var second = log(TODAY, 60, HourKind.COACHING);
        assertThat(hours.entry(cas, second).second()).isTrue();
        assertRule("coaching.rule.twice", () -> hours.change(cas, second, once, 0));
        hours.withdraw(cas, first);
        hours.change(cas, second, once, 0);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .as("the database knows it too")
                .isThrownBy(() -> jdbc.sql("""
                        insert into coaching.hour_entry
                        select gen_random_uuid(), 0, trajectory_id, coach_id, on_date, minutes, kind, line, pot, state, return_reason, null, null, logged_at, false
                        from coaching.hour_entry where id = :id""").param("id", second.value()).update());
    }

    @Test
    void afterAHandOverTheDaysBeforeItAreStillWrittenAndMendedByWhoWasThere() {
        var desk = pool.intermediary("Nadia");
        var returned = log(TODAY, 60, HourKind.COACHING);
        pool.itIs(TODAY.plusDays(5));
        handOver(desk, pool.coach("Ilse", "Jansen", 3));
        hours.sendBack(desk, returned, "Welke dag?");
        hours.change(cas, returned, entry(TODAY.plusDays(4), 60, HourKind.COACHING), 1);
        log(TODAY.plusDays(3), 30, HourKind.COACHING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> log(TODAY.plusDays(5), 30, HourKind.COACHING));
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneEntry() throws Exception {
        var form = UUID.randomUUID();
        var results = GuideDeskIT.atOnce(IntStream.range(0, 6)
                .<Callable<HourId>>mapToObj(_ -> () -> hours.log(cas, form, entry(TODAY, 600, HourKind.COACHING)))
                .toList());
        assertThat(results.stream().map(GuideDeskIT::result)).allMatch(new HourId(form)::equals);
        assertThat(left(Pot.PRE_TRACK)).isEqualTo(300);
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'hours.log'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aFormSentAgainWithOtherHoursIsRefusedAndNotLostInSilence() {
        var form = UUID.randomUUID();
        hours.log(cas, form, entry(TODAY, 60, HourKind.COACHING));
        assertRule("coaching.rule.sent-before", () -> hours.log(cas, form, entry(TODAY, 90, HourKind.COACHING)));
    }

    @Test
    void whatIsWrongIsRefused() {
        assertRule("coaching.rule.minutes", () -> log(TODAY, 0, HourKind.COACHING));
        assertRule("coaching.rule.minutes", () -> log(TODAY, 601, HourKind.COACHING));
        assertRule("coaching.rule.hour-in-future", () -> log(TODAY.plusDays(1), 60, HourKind.COACHING));
        assertRule("coaching.rule.not-guiding", () -> log(TODAY.minusDays(1), 60, HourKind.COACHING));
        for (var line : List.of(" ", "x".repeat(201))) {
            assertRule(
                    "coaching.rule.line",
                    () -> hours.log(cas, UUID.randomUUID(), new LogHours(samira, TODAY, 60, HourKind.COACHING, line)));
        }
    }

    @Test
    void onDaysOfAPauseThereAreNoHours() {
        cases.waitUntil(pool.intermediary("Nadia"), samira, WaitKind.PAUSE, TODAY.plusDays(7), "verhuizing");
        pool.itIs(TODAY.plusDays(7));
        assertRule("coaching.rule.paused", () -> log(TODAY.plusDays(6), 60, HourKind.COACHING));
        log(TODAY.plusDays(7), 60, HourKind.COACHING);
    }

    @Test
    void onceItIsOverThereAreNoHoursEitherNotEvenForTheCoachWhoWasThere() {
        pool.itIs(TODAY.plusDays(1));
        pool.bring(samira, TrajectoryStatus.PRE_TRACK, TrajectoryStatus.COMPLETED);
        assertRule("coaching.rule.no-pot", () -> log(TODAY.plusDays(1), 60, HourKind.COACHING));
        log(TODAY, 60, HourKind.COACHING);
        consequence.ended(SYSTEM, samira, pool.personOf(samira), TODAY.plusDays(1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> log(TODAY.plusDays(1), 60, HourKind.COACHING));
        log(TODAY, 30, HourKind.COACHING);
    }

    @Test
    void anotherCoachsPersonAndEntryDoNotExist() {
        var other = asCoach(pool.coach("Ilse", "Jansen", 1));
        var id = log(TODAY, 60, HourKind.COACHING);
        var entry = entry(TODAY, 30, HourKind.COACHING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hours.log(other, UUID.randomUUID(), entry));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hours.entry(other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hours.change(other, id, entry, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> hours.withdraw(other, id));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> hours.approve(cas, List.of(id)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> hours.sendBack(cas, id, "nee"));
    }

    @Test
    void aCoachChangesAnEntryAndItsOwnMinutesDoNotCountAgainstIt() {
        var id = log(TODAY, 600, HourKind.COACHING);
        log(TODAY, 200, HourKind.COACHING);
        assertRule("coaching.rule.minutes", () -> hours.change(cas, id, entry(TODAY, 701, HourKind.COACHING), 0));
        hours.change(cas, id, entry(TODAY, 595, HourKind.LESSON_VISIT), 0);
        assertThat(hours.entry(cas, id).minutes()).isEqualTo(595);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> hours.change(cas, id, entry(TODAY, 30, HourKind.COACHING), 0));
    }

    @Test
    void anEntryForTheWrongPersonIsPutRight() {
        var tom = pool.newcomer();
        pool.bring(tom, TrajectoryStatus.REGISTERED, TrajectoryStatus.YEAR_ONE);
        var id = log(TODAY, 60, HourKind.COACHING);
        hours.change(cas, id, new LogHours(tom, TODAY, 60, HourKind.COACHING, "lesbezoek"), 0);
        assertThat(hours.entry(cas, id))
                .satisfies(e -> assertThat(e.trajectory()).isEqualTo(tom))
                .satisfies(e -> assertThat(e.pot()).isEqualTo(Pot.YEAR_ONE));
        assertThat(left(Pot.PRE_TRACK)).isEqualTo(900);
    }

    @Test
    void withdrawnAndReturnedHoursDoNotCountAndAReturnedOneIsMended() {
        var desk = pool.intermediary("Nadia");
        var withdrawn = log(TODAY, 300, HourKind.COACHING);
        var returned = log(TODAY, 600, HourKind.COACHING);
        hours.withdraw(cas, withdrawn);
        hours.sendBack(desk, returned, "Dit was een ander uur");
        assertThat(left(Pot.PRE_TRACK)).isEqualTo(900);
        assertThat(hours.mine(cas, TODAY)).extracting(HourView::returnReason).containsExactly("Dit was een ander uur");
        hours.change(cas, returned, entry(TODAY, 60, HourKind.COACHING), 1);
        assertThat(hours.entry(cas, returned).state()).isEqualTo(HourState.LOGGED);
        assertThat(left(Pot.PRE_TRACK)).isEqualTo(840);
        assertRule("coaching.rule.reason", () -> hours.sendBack(desk, returned, " "));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> hours.withdraw(cas, withdrawn));
    }

    @Test
    void approvedHoursStandAndAreToldOnce() {
        var desk = pool.intermediary("Nadia");
        var id = log(TODAY, 90, HourKind.COACHING);
        hours.approve(desk, List.of(id));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> hours.approve(desk, List.of(id)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> hours.withdraw(cas, id));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> hours.sendBack(desk, id, "toch niet"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> hours.change(cas, id, entry(TODAY, 30, HourKind.COACHING), 1));
        assertThat(jdbc.sql("select minutes_approved from coaching.hours_by_pot")
                        .query(Integer.class)
                        .single())
                .isEqualTo(90);
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'hours.approve'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void twoAtTheDeskWhoApproveTheSameHoursApproveThemOnce() throws Exception {
        var desk = pool.intermediary("Nadia");
        var id = log(TODAY, 90, HourKind.COACHING);
        var results = GuideDeskIT.atOnce(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(_ -> () -> {
                    hours.approve(desk, List.of(id));
                    return true;
                })
                .toList());
        assertThat(results.stream().map(GuideDeskIT::result).filter(Boolean.TRUE::equals))
                .hasSize(1);
    }

    @Test
    void whatTheCoachChangedSinceTheDeskLookedIsNotApprovedUnseenAndThenNothingIs() {
        var desk = pool.intermediary("Nadia");
        var same = log(TODAY, 30, HourKind.COACHING);
        var changed = log(TODAY, 60, HourKind.COACHING);
        hours.change(cas, changed, entry(TODAY, 600, HourKind.COACHING), 0);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> hours.approve(desk, Map.of(same, 0, changed, 0)));
        assertThat(hours.entry(cas, same).state()).isEqualTo(HourState.LOGGED);
        hours.approve(desk, Map.of(same, 0, changed, 1));
        assertThat(hours.entry(cas, changed).state()).isEqualTo(HourState.APPROVED);
    }

    @Test
    void theSameAnswerGivenTwiceIsDoneOnce() {
        var desk = pool.intermediary("Nadia");
        var id = log(TODAY, 90, HourKind.COACHING);
        hours.approve(desk, Map.of(id, 0));
        hours.approve(desk, Map.of(id, 0));
        assertThat(count("audit.entry where what = 'hours.approve'")).isOne();
        assertThatExceptionOfType(Conflict.class)
                .as("a colleague learns who was first")
                .isThrownBy(() -> hours.approve(pool.intermediary("Kees"), Map.of(id, 0)));
    }

    @Test
    void hoursThatNoLongerFitAreNotApprovedUntilTheDeskGaveTime() {
        var desk = pool.intermediary("Nadia");
        var first = log(TODAY, 600, HourKind.COACHING);
        var last = log(TODAY, 300, HourKind.LESSON_VISIT);
        holding(Norm.POT_PRE_TRACK, 14, () -> {
            hours.approve(desk, Map.of(first, 0));
            assertRule("coaching.rule.approve-over-pot", () -> hours.approve(desk, Map.of(last, 0)));
            assertThat(hours.entry(cas, last).state()).isEqualTo(HourState.LOGGED);
            extra.give(desk, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, 60, "De norm is verlaagd"));
            hours.approve(desk, Map.of(last, 0));
            assertThat(hours.entry(cas, last).state()).isEqualTo(HourState.APPROVED);
        });
    }

    @Test
    void hoursThatGoBackTogetherAreOneMailWithoutAName() {
        var desk = pool.intermediary("Nadia");
        var one = log(TODAY, 60, HourKind.COACHING);
        var two = log(TODAY, 90, HourKind.COACHING);
        hours.sendBack(desk, Map.of(one, 0, two, 0), "Graag per dag");
        assertThat(hours.returned(cas)).extracting(HourView::returnReason).containsOnly("Graag per dag");
        Awaitility.await().until(() -> !mails().isEmpty() && count("core.event_publication") == 0);
        assertThat(mails())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("2 keer uren", "/coach/uren?maand=2023-03")
                .doesNotContain("Samira", "Amrani", "per dag");
        hours.change(cas, one, entry(TODAY, 45, HourKind.COACHING), 1);
        hours.sendBack(desk, one, "Nog eens");
        Awaitility.await().until(() -> mails().size() == 2);
        assertThat(mails().getLast()).contains("maandag 13 maart 2023", "/coach/uren/" + one);
    }

    @Test
    void theIntakeIsAPotOfItsOwnAndThePlanThatCountsItInThePreTrackIsToldSo() {
        log(TODAY, 60, HourKind.INTAKE_TALK);
        log(TODAY, 90, HourKind.COACHING);
        var preTrack = hours.balances(cas, samira).get(Pot.PRE_TRACK.ordinal());
        assertThat(preTrack.intakeMinutes()).isEqualTo(60);
        assertThat(preTrack.leftMinutes()).isEqualTo(900 - 90);
        holding(
                Norm.INTAKE_INCLUDED,
                0,
                () -> assertThat(hours.balances(cas, samira))
                        .extracting(PotBalance::intakeMinutes)
                        .containsOnlyNulls());
    }

    private List<String> mails() {
        return jdbc.sql("select subject, body from core.outbox where subject like 'Uren terug%' order by sequence")
                .query((row, _) -> row.getString("subject") + " " + row.getString("body"))
                .list();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private void handOver(Actor desk, PersonId coach) {
        var seen = guides.guideOf(desk, samira).orElseThrow().id();
        guides.assign(desk, new AssignGuide(samira, coach, "om beurten", "Belt liever 's avonds", seen));
    }

    /** Norms outlive a test, so the old one comes back. */
    private void holding(Norm norm, int value, Runnable work) {
        var before = programme.norm(TODAY, norm);
        change(norm, value);
        try {
            work.run();
        } finally {
            change(norm, before);
        }
    }

    private void change(Norm norm, int value) {
        var year = programme.yearOf(TODAY);
        var version = programme.norms(year).stream()
                .filter(n -> n.norm() == norm)
                .findFirst()
                .orElseThrow()
                .version();
        programme.change(pool.administrator(), new ChangeNorm(year, norm, value, "Voor deze test", version));
    }

    private HourId log(LocalDate on, int minutes, HourKind kind) {
        return hours.log(cas, UUID.randomUUID(), entry(on, minutes, kind));
    }

    /** Always as a talk of its own, whatever stands on that day. */
    private LogHours entry(LocalDate on, int minutes, HourKind kind) {
        return new LogHours(samira, on, minutes, kind, "kennismaking", true);
    }

    private long used(Pot pot) {
        return count("coaching.hour_entry h, generate_series(1, h.minutes) where h.pot = '" + pot + "'");
    }

    private int left(Pot pot) {
        return hours.balances(cas, samira).stream()
                .filter(b -> b.pot() == pot)
                .findFirst()
                .orElseThrow()
                .leftMinutes();
    }

    private static void assertRule(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
