package nl.loket.coaching;

import static nl.loket.coaching.Pool.SYSTEM;
import static nl.loket.coaching.Pool.TODAY;
import static nl.loket.coaching.Pool.asCoach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.loket.TestApplication;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time on top of the norm (AMB-06): asked with a reason, given or refused with one, and counted under the pot's lock. */
@SpringBootTest(classes = TestApplication.class)
class ExtraDeskIT {

    @Autowired
    private Pool pool;

    @Autowired
    private ExtraDesk extra;

    @Autowired
    private HourDesk hours;

    @Autowired
    private JdbcClient jdbc;

    private Actor cas = SYSTEM;
    private Actor desk = SYSTEM;
    private TrajectoryId samira = TrajectoryId.create();

    @BeforeEach
    void aCoachWithSomebodyInThePreTrack() {
        cas = asCoach(pool.coach("Cas", "Coach", 3));
        desk = pool.intermediary("Nadia");
        samira = pool.newcomer();
        pool.bring(samira, TrajectoryStatus.REGISTERED, TrajectoryStatus.PRE_TRACK);
    }

    @Test
    void whatTheDeskGivesIsInThePotAndOnTheTimelineAndTheCoachIsTold() {
        fill();
        assertRule("coaching.rule.pot-empty", () -> log(30));
        var request = ask("De wiscat moet over");
        assertThat(requests(ExtraState.WAITING))
                .extracting(ExtraRequestView::reason)
                .containsExactly("De wiscat moet over");
        extra.answer(desk, new AnswerExtra(request, true, 90, "Eenmalig", 0));
        log(90);
        assertRule("coaching.rule.pot-empty", () -> log(1));
        assertThat(balance().extraMinutes()).isEqualTo(90);
        assertThat(requests(ExtraState.WAITING)).isEmpty();
        assertThat(texts("select message_key from core.timeline")).contains("coaching.timeline.extra");
        assertThat(texts("select what from audit.entry")).contains("hours.ask-extra", "hours.give-extra");
        assertThat(mail("Je hebt extra tijd"))
                .contains("90 minuten", "Voortraject", "/coach/uren?voor=" + samira)
                .doesNotContain("Samira", "wiscat", "Eenmalig");
    }

    @Test
    void aRefusalGivesNothingAndTheCoachIsTold() {
        fill();
        var request = ask("Meer tijd graag");
        extra.answer(desk, new AnswerExtra(request, false, 0, "Eerst een gesprek", 0));
        assertThat(balance().extraMinutes()).isZero();
        assertRule("coaching.rule.pot-empty", () -> log(1));
        assertThat(extra.request(desk, request))
                .returns(ExtraState.REFUSED, ExtraRequestView::state)
                .returns("Eerst een gesprek", ExtraRequestView::answer);
        assertThat(mail("Je verzoek om extra tijd")).doesNotContain("Samira", "Eerst een gesprek");
        ask("Nog eens, na het gesprek");
    }

    @Test
    void theDeskGivesTimeUnaskedAndAFormSentTwiceGivesItOnce() {
        var form = UUID.randomUUID();
        var more = new AskExtra(samira, Pot.YEAR_ONE, 120, "Wisselt van school");
        extra.give(desk, form, more);
        extra.give(desk, form, more);
        assertThat(hours.balances(cas, samira).get(Pot.YEAR_ONE.ordinal()).extraMinutes())
                .isEqualTo(120);
        assertThat(texts("select message_key from core.timeline where message_key = 'coaching.timeline.extra'"))
                .hasSize(1);
    }

    @Test
    void onePotHasOneRequestThatWaitsAndAFormSentTwiceAsksOnce() {
        var form = UUID.randomUUID();
        var asked = new AskExtra(samira, Pot.PRE_TRACK, 60, "Meer tijd graag");
        var first = extra.ask(cas, form, asked);
        assertThat(extra.ask(cas, form, asked)).isEqualTo(first);
        assertRule("coaching.rule.extra-waits", () -> extra.ask(cas, UUID.randomUUID(), asked));
        extra.ask(cas, UUID.randomUUID(), new AskExtra(samira, Pot.YEAR_ONE, 60, "Later"));
        assertThat(requests(ExtraState.WAITING)).hasSize(2);
    }

    @Test
    void twoAtTheDeskAnswerARequestOnce() throws Exception {
        var request = ask("Meer tijd graag");
        var results = GuideDeskIT.atOnce(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    extra.answer(desk, new AnswerExtra(request, i % 2 == 0, 60, "Antwoord " + i, 0));
                    return true;
                })
                .toList());
        assertThat(results.stream().map(GuideDeskIT::result).filter(Boolean.TRUE::equals))
                .hasSize(1);
        assertThat(results.stream().map(GuideDeskIT::result).filter(r -> !Boolean.TRUE.equals(r)))
                .allSatisfy(r -> assertThat(r).isInstanceOf(Conflict.class));
        assertThat(balance().extraMinutes()).isIn(0, 60);
    }

    @Test
    void hoursAndExtraTimeAtTheSameMomentNeverOverdrawThePot() throws Exception {
        fill();
        var tasks = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    if (i % 4 == 0) {
                        extra.give(desk, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, 30, "Beetje meer"));
                    } else {
                        log(30);
                    }
                    return true;
                })
                .toList();
        GuideDeskIT.atOnce(tasks);
        assertThat(balance().extraMinutes()).isEqualTo(90);
        assertThat(balance().usedMinutes()).isLessThanOrEqualTo(balance().holdsMinutes());
    }

    @Test
    void whatIsWrongIsRefused() {
        for (var minutes : List.of(0, -1, 1801)) {
            assertRule(
                    "coaching.rule.extra-minutes",
                    () -> extra.ask(cas, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, minutes, "Meer")));
            assertRule(
                    "coaching.rule.extra-minutes",
                    () -> extra.give(desk, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, minutes, "Meer")));
        }
        for (var reason : List.of(" ", "x".repeat(201))) {
            assertRule(
                    "coaching.rule.reason",
                    () -> extra.ask(cas, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, 60, reason)));
        }
        var request = ask("Meer tijd graag");
        assertRule("coaching.rule.reason", () -> extra.answer(desk, new AnswerExtra(request, false, 0, " ", 0)));
        assertRule(
                "coaching.rule.extra-minutes", () -> extra.answer(desk, new AnswerExtra(request, true, 0, "Goed", 0)));
    }

    @Test
    void onlyTheCoachAsksAndOnlyTheDeskAnswers() {
        var other = asCoach(pool.coach("Ilse", "Jansen", 1));
        var asked = new AskExtra(samira, Pot.PRE_TRACK, 60, "Meer tijd graag");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extra.ask(other, UUID.randomUUID(), asked));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> extra.ask(desk, UUID.randomUUID(), asked));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> extra.give(cas, UUID.randomUUID(), asked));
        var request = ask("Meer tijd graag");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> extra.answer(cas, new AnswerExtra(request, true, 60, "Ja", 0)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> extra.request(cas, request));
    }

    @Test
    void theDatabaseKnowsTheSameStatesAndPotsAndKeepsWhatWasGiven() {
        assertThat(allowed("extra_request_state_known")).containsExactlyInAnyOrder(names(ExtraState.values()));
        assertThat(allowed("extra_request_pot_known")).containsExactlyInAnyOrder(names(Pot.values()));
        assertThat(allowed("extra_time_pot_known")).containsExactlyInAnyOrder(names(Pot.values()));
        assertThat(allowed("hour_entry_state_known")).containsExactlyInAnyOrder(names(HourState.values()));
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update coaching.extra_time set minutes = 1").update());
    }

    private List<ExtraRequestView> requests(ExtraState state) {
        return extra.requests(cas, samira).stream()
                .filter(r -> r.state() == state)
                .toList();
    }

    private void fill() {
        log(600);
        log(300);
    }

    private ExtraRequestId ask(String reason) {
        return extra.ask(cas, UUID.randomUUID(), new AskExtra(samira, Pot.PRE_TRACK, 60, reason));
    }

    private void log(int minutes) {
        hours.log(cas, UUID.randomUUID(), new LogHours(samira, TODAY, minutes, HourKind.COACHING, "gesprek", true));
    }

    private PotBalance balance() {
        return hours.balances(cas, samira).get(Pot.PRE_TRACK.ordinal());
    }

    private List<String> texts(String query) {
        return jdbc.sql(query)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private String mail(String subject) {
        return Awaitility.await()
                .until(
                        () -> String.join(
                                "\n", texts("select body from core.outbox where subject = '" + subject + "'")),
                        body -> !body.isEmpty());
    }

    private String[] allowed(String constraint) {
        var check = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name")
                .param("name", constraint)
                .query(String.class)
                .single();
        return Pattern.compile("'([A-Z_]+)'")
                .matcher(check)
                .results()
                .map(m -> m.group(1))
                .toArray(String[]::new);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static void assertRule(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
