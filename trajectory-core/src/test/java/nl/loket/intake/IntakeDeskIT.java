package nl.loket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.PeopleOnTheWay;
import nl.loket.trajectory.PeopleOnTheWay.Traveller;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.Unmet;
import nl.loket.trajectory.WaitKind;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class IntakeDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    IntakeDesk intakes;

    @Autowired
    NoteDesk notes;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    StepDesk steps;

    @Autowired
    CaseDesk cases;

    @Autowired
    PeopleOnTheWay onTheWay;

    @Autowired
    PeopleDesk people;

    @Autowired
    RoleDesk roles;

    @Autowired
    AccountDesk accounts;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Actor fatima = Actor.system("test");
    Traveller samira = new Traveller(PersonId.create(), nl.loket.trajectory.TrajectoryId.create());

    @BeforeEach
    void aDeskACoachAndSomebodyWhoIsReady() {
        nadia = staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = staff("Fatima", "Benali", Role.COACH);
        samira = onTheWay.at(TrajectoryStatus.INTAKE_READY);
        accounts.open(Actor.system("test"), samira.person(), "samira@voorbeeld.nl");
    }

    @Test
    void candidateAndCoachHearDateTimeAndPlaceAndNothingElse() {
        intakes.plan(nadia, plan(0));

        var file = intakes.file(nadia, samira.trajectory());
        assertThat(file.intake())
                .isNotNull()
                .satisfies(i -> assertThat(i.guests()).containsExactly(new Guest("Tom IJsbrand", Guest.Kind.ALUMNUS)));
        mails(2);
        assertThat(bodies()).allSatisfy(body -> assertThat(body).contains("13 maart 2023", "16.00", "Wibautstraat 12"));
        assertThat(intakes.appointment(samira.asCandidate(), samira.trajectory()))
                .isPresent();
    }

    @Test
    void theCoachWhoNeedNotComeAnyMoreHearsSo() {
        intakes.plan(nadia, plan(0));
        mails(2);
        var before = fatima;
        fatima = staff("Karim", "Haddad", Role.COACH);
        intakes.plan(nadia, plan(version()));

        mails(5);
        assertThat(jdbc.sql(
                                "select body from core.outbox where template = 'intake.mail.replaced-coach' and person_id = ?")
                        .param(before.requirePerson().value())
                        .query(String.class)
                        .single())
                .contains("Dag Fatima", "met een andere coach")
                .doesNotContain("Samira");
    }

    @Test
    void theCoachOfTheIntakeSeesThePersonUntilTheDecision() {
        assertThatThrownBy(() -> trajectories.view(fatima, samira.trajectory())).isInstanceOf(NotFound.class);
        intakes.plan(nadia, plan(0));
        assertThat(trajectories.view(fatima, samira.trajectory()).person()).isEqualTo(samira.person());
        bothReport();
        decide(go());
        assertThatThrownBy(() -> trajectories.view(fatima, samira.trajectory())).isInstanceOf(NotFound.class);
    }

    @Test
    void anIntakeHasAnIntermediaryACoachAMomentToComeAndAPersonWhoIsReady() {
        refused(
                "intake.rule.intermediary",
                new PlanIntake(
                        samira.trajectory(),
                        TODAY,
                        LocalTime.of(16, 0),
                        "x",
                        fatima.requirePerson(),
                        fatima.requirePerson(),
                        List.of(),
                        0));
        refused(
                "intake.rule.who",
                new PlanIntake(
                        samira.trajectory(),
                        TODAY,
                        LocalTime.of(16, 0),
                        "x",
                        nadia.requirePerson(),
                        samira.person(),
                        List.of(),
                        0));
        refused(
                "intake.rule.in-past",
                new PlanIntake(
                        samira.trajectory(),
                        TODAY,
                        LocalTime.of(9, 0),
                        "x",
                        nadia.requirePerson(),
                        fatima.requirePerson(),
                        List.of(),
                        0));
        refused(
                "intake.rule.place",
                new PlanIntake(
                        samira.trajectory(),
                        TODAY,
                        LocalTime.of(16, 0),
                        " ",
                        nadia.requirePerson(),
                        fatima.requirePerson(),
                        List.of(),
                        0));
        var early = onTheWay.at(TrajectoryStatus.REGISTERED);
        refused(
                "intake.rule.not-ready",
                new PlanIntake(
                        early.trajectory(),
                        TODAY,
                        LocalTime.of(16, 0),
                        "x",
                        nadia.requirePerson(),
                        fatima.requirePerson(),
                        List.of(),
                        0));
    }

    @Test
    void anAppointmentIsChangedAndCancelledByWhoSawTheLatest() {
        intakes.plan(nadia, plan(0));
        assertThatThrownBy(() -> intakes.plan(nadia, plan(0))).isInstanceOf(Conflict.class);
        intakes.plan(nadia, plan(version()));
        assertThatThrownBy(() -> intakes.cancel(nadia, samira.trajectory(), 1)).isInstanceOf(Conflict.class);
        intakes.cancel(nadia, samira.trajectory(), version());

        assertThat(intakes.file(nadia, samira.trajectory()).intake()).isNull();
        intakes.plan(nadia, plan(0));
        assertThat(version()).isGreaterThan(3);
    }

    @Test
    void aDecisionNamesAllThatIsMissing() {
        assertThatThrownBy(() -> decide(go()))
                .isInstanceOfSatisfying(
                        DecisionTooEarly.class,
                        no -> assertThat(no.missing())
                                .extracting(Unmet::messageKey)
                                .containsExactly("intake.unmet.not-planned"));
        intakes.plan(nadia, plan(0));
        assertThatThrownBy(() -> decide(go()))
                .isInstanceOfSatisfying(
                        DecisionTooEarly.class,
                        no -> assertThat(no.missing())
                                .extracting(Unmet::messageKey)
                                .containsExactly("intake.unmet.desk-report", "intake.unmet.coach-report"));
    }

    @Test
    void eachWritesTheirOwnPartAndTheCoachSeesOnlyTheirs() {
        intakes.plan(nadia, plan(0));
        bothReport();

        var seenByCoach = intakes.file(fatima, samira.trajectory());
        assertThat(seenByCoach.desk()).isNull();
        assertThat(seenByCoach.coach()).isNotNull();
        assertThatThrownBy(() -> intakes.report(nadia, report(Reporter.COACH, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> intakes.report(fatima, report(Reporter.INTERMEDIARY, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> intakes.file(samira.asCandidate(), samira.trajectory()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> intakes.report(fatima, report(Reporter.COACH, 0)))
                .isInstanceOf(Conflict.class);
        var other = staff("Karim", "Yilmaz", Role.COACH);
        assertThatThrownBy(() -> intakes.file(other, samira.trajectory())).isInstanceOf(NotFound.class);
    }

    @Test
    void aReportIsFinalOnlyOnceTheTalkWasHeld() {
        intakes.plan(
                nadia,
                new PlanIntake(
                        samira.trajectory(),
                        TODAY.plusDays(2),
                        LocalTime.of(9, 0),
                        "x",
                        nadia.requirePerson(),
                        fatima.requirePerson(),
                        List.of(),
                        0));
        assertThatThrownBy(() -> intakes.report(fatima, report(Reporter.COACH, 0)))
                .hasMessageContaining("intake.rule.report-too-early");
        intakes.report(fatima, new SaveReport(samira.trajectory(), Reporter.COACH, "vast", "", "", "", null, false, 0));
        assertThat(intakes.file(fatima, samira.trajectory()).coach())
                .isNotNull()
                .satisfies(r -> assertThat(r.complete()).isFalse());
    }

    @Test
    void aGoPassesTheGateInTheSameActAndTellsTheCandidate() {
        intakes.plan(nadia, plan(0));
        mails(2);
        bothReport();
        decide(go());

        var after = trajectories.view(nadia, samira.trajectory());
        assertThat(after.status()).isEqualTo(TrajectoryStatus.PRE_TRACK);
        assertThat(after.route()).isEqualTo(Route.ZIB);
        assertThat(steps.last(samira.trajectory(), Step.ST_09)).isPresent();
        assertThat(intakes.decisionFor(samira.asCandidate(), samira.trajectory()))
                .hasValueSatisfying(d -> assertThat(d.feedback()).isEqualTo("Welkom in het voortraject."));
        mails(3);
        assertThat(bodies()).noneMatch(body -> body.contains("Welkom in het voortraject"));
        assertThat(jdbc.sql("select outcome from core.intake_now")
                        .query(String.class)
                        .single())
                .isEqualTo("GO");
    }

    @Test
    void aNoIsToldByTheDecisionAndOnlyTheDecisionSaysNo() {
        var no = new EndTrajectory(
                samira.trajectory(),
                ExitRow.EX_03,
                ExitTrigger.DESK,
                ExitReason.MOTIVATION,
                null,
                onTheWay.version(samira));
        assertThatThrownBy(() -> trajectories.end(nadia, no))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("trajectory.rule.exit-after-intake"));
    }

    @Test
    void aNoEndsItAndAnotherRouteRefers() {
        intakes.plan(nadia, plan(0));
        bothReport();
        decide(new DecideIntake(
                samira.trajectory(),
                IntakeOutcome.NO,
                DecisionReason.FEASIBILITY,
                "Te zwaar naast je gezin.",
                null,
                null,
                version()));
        var exit = trajectories.view(nadia, samira.trajectory()).exit();
        assertThat(exit).isNotNull().satisfies(e -> {
            assertThat(e.row()).isEqualTo(ExitRow.EX_03);
            assertThat(e.reason()).isEqualTo(ExitReason.TOO_HEAVY);
        });

        undo();
        decide(new DecideIntake(
                samira.trajectory(),
                IntakeOutcome.OTHER_ROUTE,
                DecisionReason.ROUTE_FITS_BETTER,
                "Deeltijd past beter.",
                Route.PART_TIME,
                null,
                version()));
        var referred = trajectories.view(nadia, samira.trajectory());
        assertThat(referred.route()).isEqualTo(Route.PART_TIME);
        assertThat(referred.exit())
                .isNotNull()
                .satisfies(e -> assertThat(e.row()).isEqualTo(ExitRow.EX_07));
    }

    @Test
    void notNowWaitsForADayAndMayBeTakenBackOrFollowedByANewIntake() {
        intakes.plan(nadia, plan(0));
        bothReport();
        decide(notNow());
        assertThat(trajectories.view(nadia, samira.trajectory()).status()).isEqualTo(TrajectoryStatus.INTAKE_READY);
        assertThat(cases.waitsUntil(samira.trajectory(), WaitKind.NOT_NOW)).contains(TODAY.plusMonths(2));

        intakes.withdrawDecision(nadia, samira.trajectory(), version());
        assertThat(cases.waitsUntil(samira.trajectory(), WaitKind.NOT_NOW)).isEmpty();
        decide(notNow());
        intakes.plan(nadia, plan(version()));
        assertThat(cases.waitsUntil(samira.trajectory(), WaitKind.NOT_NOW)).isEmpty();
        assertThat(intakes.file(nadia, samira.trajectory()).decision()).isNull();
        assertThat(intakes.decisionFor(samira.asCandidate(), samira.trajectory()))
                .isPresent();
    }

    @Test
    void anUndoneGoCanBeDecidedAgain() {
        intakes.plan(nadia, plan(0));
        bothReport();
        decide(go());
        undo();

        assertThat(trajectories.view(nadia, samira.trajectory()).status()).isEqualTo(TrajectoryStatus.INTAKE_READY);
        var file = intakes.file(nadia, samira.trajectory());
        assertThat(file.decidable()).isTrue();
        assertThat(intakes.decisionFor(samira.asCandidate(), samira.trajectory()))
                .isEmpty();
        decide(go());
        assertThat(trajectories.view(nadia, samira.trajectory()).status()).isEqualTo(TrajectoryStatus.PRE_TRACK);
        assertThat(jdbc.sql("select count(*) from core.intake_decision")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theSameDecisionSentTwiceByTheSamePersonIsOne() {
        intakes.plan(nadia, plan(0));
        bothReport();
        var decision = go();
        decide(decision);
        decide(decision);
        assertThat(jdbc.sql("select count(*) from core.intake_decision")
                        .query(Long.class)
                        .single())
                .isOne();
        var otherWords = notNow();
        assertThatThrownBy(() -> decide(otherWords)).isInstanceOf(DecisionTooEarly.class);
        var colleague = staff("Ruben", "de Wit", Role.INTERMEDIARY);
        assertThatThrownBy(() -> intakes.decide(colleague, decision)).isInstanceOf(Conflict.class);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWins() throws Exception {
        intakes.plan(nadia, plan(0));
        bothReport();
        var seen = version();
        var other = staff("Ruben", "de Wit", Role.INTERMEDIARY);
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<String>();
            var tries = List.of(
                    pool.submit(attempt(start, () -> intakes.decide(nadia, go(seen)))),
                    pool.submit(attempt(
                            start,
                            () -> intakes.decide(
                                    other,
                                    new DecideIntake(
                                            samira.trajectory(),
                                            IntakeOutcome.NO,
                                            DecisionReason.MOTIVATION,
                                            "Nee.",
                                            null,
                                            null,
                                            seen)))));
            start.countDown();
            for (var one : tries) {
                outcomes.add(one.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder("won", "conflict");
        }
        assertThat(jdbc.sql("select count(*) from core.intake_decision")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoLeavesTakesTheAppointmentAlong() {
        intakes.plan(nadia, plan(0));
        mails(2);
        trajectories.end(
                samira.asCandidate(),
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_02,
                        ExitTrigger.PERSON,
                        ExitReason.OTHER_FUNCTION,
                        null,
                        onTheWay.version(samira)));
        assertThat(intakes.file(nadia, samira.trajectory()).intake()).isNull();
        mails(4);
    }

    @Test
    void aNewCaseGoesToTheOneWithTheFewest() {
        var ruben = staff("Ruben", "de Wit", Role.INTERMEDIARY);
        var next = onTheWay.at(TrajectoryStatus.REGISTERED);
        assertThat(owner(next)).isEqualTo(ruben.requirePerson());
        assertThat(owner(samira)).isEqualTo(nadia.requirePerson());
    }

    @Test
    void notesAreForTheEyesTheyAreMeantFor() {
        intakes.plan(nadia, plan(0));
        notes.write(nadia, samira.trajectory(), NoteKind.PRIVATE, "van mij");
        notes.write(nadia, samira.trajectory(), NoteKind.DESK, "voor ons");
        notes.write(nadia, samira.trajectory(), NoteKind.SHARED, "voor de coach");
        notes.write(fatima, samira.trajectory(), NoteKind.PRIVATE, "van de coach");
        var ruben = staff("Ruben", "de Wit", Role.INTERMEDIARY);

        assertThat(texts(nadia)).containsExactly("voor de coach", "voor ons", "van mij");
        assertThat(texts(ruben)).containsExactly("voor de coach", "voor ons");
        assertThat(texts(fatima)).containsExactly("van de coach", "voor de coach");
        assertThatThrownBy(() -> notes.write(fatima, samira.trajectory(), NoteKind.DESK, "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> notes.of(samira.asCandidate(), samira.trajectory()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> notes.write(nadia, samira.trajectory(), NoteKind.DESK, "x".repeat(4001)))
                .hasMessageContaining("intake.rule.note");
        var own = notes.of(nadia, samira.trajectory()).getFirst().id();
        assertThatThrownBy(() -> notes.remove(ruben, samira.trajectory(), own)).isInstanceOf(NotFound.class);
        notes.remove(nadia, samira.trajectory(), own);
        assertThat(texts(nadia)).hasSize(2);
    }

    @Test
    void aNoteOfOneFormIsWrittenOnce() {
        var form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            notes.write(nadia, samira.trajectory(), form, NoteKind.DESK, "Belde");
        }
        assertThat(texts(nadia)).containsExactly("Belde");
        assertThatThrownBy(() -> notes.write(nadia, samira.trajectory(), form, NoteKind.DESK, "Belde niet"))
                .hasMessageContaining("intake.rule.note-sent-before");
    }

    @Test
    void theDatabaseKnowsTheSameWords() {
        assertThat(known("intake_report_reporter_known")).containsExactlyInAnyOrder(names(Reporter.values()));
        assertThat(known("intake_report_advice_known")).containsExactlyInAnyOrder(names(IntakeOutcome.values()));
        assertThat(known("intake_decision_outcome_known")).containsExactlyInAnyOrder(names(IntakeOutcome.values()));
        assertThat(known("intake_decision_reason_known")).containsExactlyInAnyOrder(names(DecisionReason.values()));
        assertThat(known("intake_decision_route_known")).containsExactlyInAnyOrder(names(Route.values()));
        assertThat(known("note_kind_known")).containsExactlyInAnyOrder(names(NoteKind.values()));
    }

    private List<String> known(String constraint) {
        var definition = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = :name")
                .param("name", constraint)
                .query(String.class)
                .single();
        return Pattern.compile("'([A-Z_]+)'")
                .matcher(definition)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }

    private Callable<String> attempt(CountDownLatch start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return "won";
            } catch (Conflict conflict) {
                return "conflict";
            }
        };
    }

    private @Nullable PersonId owner(Traveller traveller) {
        return jdbc.sql("select owner_id from core.person_card where trajectory_id = :t")
                .param("t", traveller.trajectory().value())
                .query(java.util.UUID.class)
                .optional()
                .map(PersonId::new)
                .orElse(null);
    }

    private List<String> texts(Actor actor) {
        return notes.of(actor, samira.trajectory()).stream().map(NoteView::text).toList();
    }

    private void undo() {
        trajectories.undo(nadia, samira.trajectory(), "verkeerde knop", onTheWay.version(samira));
    }

    private void refused(String rule, PlanIntake plan) {
        assertThatThrownBy(() -> intakes.plan(nadia, plan))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(rule));
    }

    private void decide(DecideIntake decision) {
        intakes.decide(nadia, decision);
    }

    private DecideIntake go() {
        return go(version());
    }

    private DecideIntake go(int seen) {
        return new DecideIntake(
                samira.trajectory(),
                IntakeOutcome.GO,
                DecisionReason.SUITABLE,
                "Welkom in het voortraject.",
                null,
                null,
                seen);
    }

    private DecideIntake notNow() {
        return new DecideIntake(
                samira.trajectory(),
                IntakeOutcome.NOT_NOW,
                DecisionReason.CIRCUMSTANCES,
                "Over twee maanden verder.",
                null,
                TODAY.plusMonths(2),
                version());
    }

    private void bothReport() {
        intakes.report(nadia, report(Reporter.INTERMEDIARY, 0));
        intakes.report(fatima, report(Reporter.COACH, 0));
    }

    private SaveReport report(Reporter reporter, int seen) {
        return new SaveReport(
                samira.trajectory(),
                reporter,
                "Wil graag",
                "Past goed",
                "Gewoon",
                "Haalbaar",
                IntakeOutcome.GO,
                true,
                seen);
    }

    private int version() {
        return intakes.file(nadia, samira.trajectory()).version();
    }

    private PlanIntake plan(int seen) {
        return new PlanIntake(
                samira.trajectory(),
                TODAY,
                LocalTime.of(16, 0),
                "Wibautstraat 12",
                nadia.requirePerson(),
                fatima.requirePerson(),
                List.of(new Guest("Tom IJsbrand", Guest.Kind.ALUMNUS)),
                seen);
    }

    private Actor staff(String given, String family, Role role) {
        var id = people.add(new PersonName(given, family), "nl");
        roles.grant(Actor.system("test"), id, role, null, TODAY.minusYears(1), null);
        accounts.open(Actor.system("test"), id, given.toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.nl");
        return Actor.of(id, role);
    }

    private void mails(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> bodies().size() == count);
    }

    private List<String> bodies() {
        return jdbc.sql("select body from core.outbox where template like 'intake.%'")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
