package nl.loket.placement;

import static nl.loket.placement.PlacementType.TRAINING;
import static nl.loket.trajectory.TrajectoryStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.BoardStatus;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.DateRange;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.RuleViolation;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.PeopleOnTheWay;
import nl.loket.trajectory.PeopleOnTheWay.Traveller;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class ProposalDeskIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final SchoolYear YEAR = SchoolYear.of(MONDAY);
    private static final Actor SYSTEM = Actor.system("test");
    private static final NamedCompanion DUO = new NamedCompanion("Bea Kok", "bea@example.org", true);

    @Autowired
    ProposalDesk desk;

    @Autowired
    PlacementDesk placements;

    @Autowired
    SchoolDesk schoolDesk;

    @Autowired
    CompanionDesk companions;

    @Autowired
    VacancyDesk vacancies;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    StepDesk steps;

    @Autowired
    SchoolRegister schools;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    Circle circle;

    @Autowired
    HeadRelations relations;

    @Autowired
    Timeline timeline;

    @Autowired
    PeopleOnTheWay people;

    @Autowired
    JdbcClient jdbc;

    Actor ingrid = SYSTEM;
    Actor renske = SYSTEM;
    String school = "";

    @BeforeEach
    void aDeskAndAHead() {
        ingrid = people.intermediary();
        school = taking(0);
        renske = head("Renske", "renske@example.org", school);
        keep(2);
    }

    @Test
    void aProposalIsNoPlaceUntilTheSchoolConfirms() {
        var samira = people.at(SUITABILITY);
        var asked = ask(samira);

        assertThat(placements.of(ingrid, samira.trajectory())).isEmpty();
        assertThat(timeline.of(samira.trajectory(), 9))
                .as("the person does not read that a school is asked")
                .noneMatch(line -> line.messageKey().startsWith("placement"));
        assertThat(desk.atMySchool(renske, asked).matchReason()).isEqualTo("Close by");

        var place = desk.confirm(renske, yes(asked, DUO));

        assertThat(placements.of(ingrid, samira.trajectory())).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo(place);
            assertThat(p.companion())
                    .isEqualTo(new CompanionView(
                            CompanionKind.DUO, "Bea Kok", "bea@example.org", true, new DateRange(MONDAY, null)));
        });
        assertThat(desk.of(ingrid, samira.trajectory())).singleElement().satisfies(p -> {
            assertThat(p.state()).isEqualTo(ProposalState.CONFIRMED);
            assertThat(p.decidedBy()).isEqualTo(renske.person());
        });
        assertThat(desk.confirm(renske, yes(asked, DUO))).as("sent twice").isEqualTo(place);
    }

    @Test
    void ofTwoHeadsWhoConfirmTheLastPlaceAtOnceOneWinsAndTheOtherReadsWhy() throws Exception {
        keep(1, 1);
        var joost = head("Joost", "joost@example.org", school);
        var first = ask(people.at(SUITABILITY));
        var second = ask(people.at(SUITABILITY));
        List<Callable<String>> answers = List.of(() -> outcome(renske, first), () -> outcome(joost, second));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(answers).stream()
                    .map(ProposalDeskIT::result)
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("given", "placement.rule.full");
        }
        assertThat(jdbc.sql("select count(*) from core.placement where school_id = ?")
                        .param(school)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void ofOneProposalTheFirstAnswerCounts() {
        var joost = head("Joost", "joost@example.org", school);
        var asked = ask(people.at(SUITABILITY));
        desk.decline(joost, no(asked, DeclineReason.NO_GUIDANCE, null));
        desk.decline(joost, no(asked, DeclineReason.NO_GUIDANCE, null));

        conflict("placement.rule.answered", () -> desk.confirm(renske, yes(asked, null)));
        conflict("placement.rule.answered", () -> desk.withdraw(ingrid, trajectoryOf(asked), asked));
    }

    @Test
    void theHardRulesAreAskedAgainWhenTheSchoolConfirms() {
        var asked = ask(people.at(SUITABILITY));
        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 2, false, 1));
        conflict("placement.rule.not-designated", () -> desk.confirm(renske, yes(asked, null)));

        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 0, true, 2));
        conflict("placement.rule.full", () -> desk.confirm(renske, yes(asked, null)));

        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 1, true, 3));
        desk.confirm(renske, yes(asked, null));
    }

    @Test
    void ofTwoSchoolsThatConfirmTheSameTimeTheSecondIsTooLate() {
        var samira = people.at(TrajectoryStatus.WORK_EXPERIENCE);
        var training = ask(samira);
        var work = desk.propose(ingrid, command(samira, PlacementType.WORK_EXPERIENCE, MONDAY.plusDays(1)));
        desk.confirm(renske, yes(work, null));
        conflict("placement.rule.overlap", () -> desk.confirm(renske, yes(training, null)));
    }

    @Test
    void oneSchoolIsAskedAtATimeForEachKind() {
        var samira = people.at(SUITABILITY);
        var asked = ask(samira);
        refused("placement.rule.proposed-already", () -> ask(samira));
        desk.withdraw(ingrid, samira.trajectory(), asked);
        desk.withdraw(ingrid, samira.trajectory(), asked);
        ask(samira);
    }

    @Test
    void aTrainingSchoolKnowsThatItsTraineeMayWorkElsewhereLater() {
        var asked = ask(people.at(SUITABILITY));
        refused("placement.rule.aware", () -> desk.confirm(renske, new ConfirmProposal(asked, null, false, null)));
    }

    @Test
    void aNoHasAReasonAndInItsOwnWordsWhereTheCodeSaysNothing() {
        var asked = ask(people.at(SUITABILITY));
        refused("placement.rule.decline-note", () -> desk.decline(renske, no(asked, DeclineReason.OTHER, " ")));
        desk.decline(renske, no(asked, DeclineReason.OTHER, "We are moving house"));
        assertThat(desk.of(ingrid, trajectoryOf(asked))).singleElement().satisfies(p -> {
            assertThat(p.declineReason()).isEqualTo(DeclineReason.OTHER);
            assertThat(p.declineNote()).isEqualTo("We are moving house");
        });
    }

    @Test
    void theDeskAnswersForASchoolOnlyBySayingWhoSaidSoAndWhen() {
        var asked = ask(people.at(SUITABILITY));
        refused("placement.rule.said-by", () -> desk.confirm(ingrid, yes(asked, null)));
        refused("placement.rule.said-by", () -> answer(asked, new Said(" ", MONDAY)));
        refused("placement.rule.said-on", () -> answer(asked, new Said("Renske", MONDAY.plusDays(1))));
        answer(asked, new Said("Renske", MONDAY.minusDays(1)));
        assertThat(desk.of(ingrid, trajectoryOf(asked)))
                .singleElement()
                .extracting(ProposalView::said)
                .isEqualTo(new Said("Renske", MONDAY.minusDays(1)));
    }

    @Test
    void anotherSchoolsProposalsAndPeopleDoNotExist() {
        var other = head("Otto", "otto@example.org", taking(1));
        var samira = people.at(SUITABILITY);
        var asked = ask(samira);
        for (Runnable act : List.<Runnable>of(
                () -> desk.atMySchool(other, asked),
                () -> desk.confirm(other, yes(asked, null)),
                () -> desk.decline(other, no(asked, DeclineReason.NO_ROOM, null)))) {
            assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
        }
        var place = desk.confirm(renske, yes(asked, null));
        for (Runnable act : List.<Runnable>of(
                () -> placements.atMySchool(other, place), () -> companions.name(other, place, DUO, null))) {
            assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
        }
        assertThat(placements.atMySchools(other)).isEmpty();
        assertThat(placements.atMySchools(renske)).hasSize(1);
        for (Runnable act : List.<Runnable>of(
                () -> desk.of(renske, samira.trajectory()),
                () -> desk.propose(renske, command(samira, TRAINING, MONDAY)),
                () -> desk.confirm(samira.asCandidate(), yes(asked, null)),
                () -> vacancies.open(renske, new OpenVacancy(school, MONDAY, 1, null)))) {
            assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theHeadStandsAroundThePersonFromTheConfirmationUntilThePlaceEnds() {
        var samira = people.at(SUITABILITY);
        var asked = ask(samira);
        assertThat(circle.admits(renske, samira.person())).isFalse();
        var place = desk.confirm(renske, yes(asked, null));
        assertThat(circle.admits(renske, samira.person())).isTrue();
        assertThat(circle.of(samira.person()))
                .contains(new Relation(renske.requirePerson(), Relation.Kind.SCHOOL_HEAD, new DateRange(MONDAY, null)));
        placements.endPlacement(
                ingrid, new EndPlacement(samira.trajectory(), place, MONDAY, "Another school", people.version(samira)));
        assertThat(circle.admits(renske, samira.person())).isFalse();
        assertThatThrownBy(() -> placements.atMySchool(renske, place)).isInstanceOf(NotFound.class);
    }

    @Test
    void theHeadStandsThereFromTheDayItWasConfirmedUntilTheDayItEnds() {
        var samira = people.at(SUITABILITY);
        confirmed(samira, TRAINING, MONDAY.plusDays(5), MONDAY.plusDays(30));

        assertThat(relations.relates(renske, samira.person(), MONDAY.minusDays(1)))
                .isFalse();
        assertThat(relations.relates(renske, samira.person(), MONDAY)).isTrue();
        assertThat(relations.relates(renske, samira.person(), MONDAY.plusDays(29)))
                .isTrue();
        assertThat(relations.relates(renske, samira.person(), MONDAY.plusDays(30)))
                .isFalse();
    }

    @Test
    void whoLeavesIsNotProposedAnyMore() {
        var samira = people.at(SUITABILITY);
        var asked = ask(samira);
        trajectories.end(
                ingrid,
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.DESK,
                        ExitReason.OTHER,
                        null,
                        people.version(samira)));
        assertThat(desk.atMySchool(renske, asked).state()).isEqualTo(ProposalState.WITHDRAWN);
        conflict("placement.rule.answered", () -> desk.confirm(renske, yes(asked, null)));
    }

    @Test
    void namingTheDuoIsTheStepTheGateAsksForAndADuoWalksAlongWithOne() {
        var samira = people.at(SUITABILITY);
        var jan = people.at(SUITABILITY);
        var hers = desk.confirm(renske, yes(ask(samira), DUO));
        assertThat(steps.last(samira.trajectory(), Step.DUO_NAMED)).isPresent();

        var his = ask(jan);
        refused(
                "placement.rule.duo-taken",
                () -> desk.confirm(renske, yes(his, new NamedCompanion("bea kok", null, true))));
        var place = desk.confirm(renske, yes(his, null));
        assertThat(steps.last(jan.trajectory(), Step.DUO_NAMED)).isEmpty();

        companions.name(renske, hers, new NamedCompanion("Ed Vos", null, false), null);
        companions.name(ingrid, place, DUO, new Said("Renske", MONDAY));
        assertThat(steps.last(jan.trajectory(), Step.DUO_NAMED))
                .hasValueSatisfying(r -> assertThat(r.onBehalfOf()).isEqualTo("Renske"));
        refused(
                "placement.rule.companion-name",
                () -> companions.name(renske, place, new NamedCompanion(" ", null, true), null));
        refused("account.rule.email", () -> companions.name(renske, place, new NamedCompanion("Ed", "ed", true), null));
    }

    @Test
    void aPermanentSchoolNamesABuddy() {
        var samira = people.at(COMPETENCE);
        var vacancy = vacancies.open(ingrid, new OpenVacancy(school, MONDAY, 1, null));
        var asked = desk.propose(
                ingrid,
                new ProposePlace(
                        samira.trajectory(),
                        new Wish(school, PlacementType.PERMANENT, MONDAY, null, vacancy, null),
                        null,
                        null,
                        people.version(samira)));
        desk.confirm(renske, new ConfirmProposal(asked, new NamedCompanion("Ed Vos", null, true), false, null));
        assertThat(steps.last(samira.trajectory(), Step.ST_56)).isPresent();
        assertThat(PlacementView.schoolsWhileLearning(placements.of(ingrid, samira.trajectory())))
                .isZero();
    }

    @Test
    void schoolsWhileLearningAreCountedOnce() {
        var samira = people.at(TrajectoryStatus.WORK_EXPERIENCE);
        confirmed(samira, PlacementType.WORK_EXPERIENCE, MONDAY.minusMonths(4), MONDAY);
        confirmed(samira, TRAINING, MONDAY, MONDAY.plusMonths(1));
        assertThat(PlacementView.schoolsWhileLearning(placements.of(ingrid, samira.trajectory())))
                .isOne();
        school = taking(1);
        keep(1);
        confirmed(samira, TRAINING, MONDAY.plusMonths(1), MONDAY.plusMonths(2));
        assertThat(PlacementView.schoolsWhileLearning(placements.of(ingrid, samira.trajectory())))
                .isEqualTo(2);
    }

    @Test
    void aHeadSaysWhatTheirSchoolOffersButNotThatItMayTrain() {
        schoolDesk.keepPlaces(
                renske, new KeepPlaces(school, YEAR, 3, false, Willingness.MAYBE, MONDAY.minusDays(3), 1));
        assertThat(schoolDesk.places(school, YEAR))
                .isEqualTo(new SchoolPlacesView(
                        3, true, Willingness.MAYBE, MONDAY.minusDays(3), 2, renske.person(), MONDAY));
        assertThat(schoolDesk.history(school, YEAR))
                .extracting(SchoolPlacesView::changedBy, SchoolPlacesView::places)
                .containsExactly(tuple(renske.person(), 3), tuple(ingrid.person(), 2));
        assertThatThrownBy(() -> schoolDesk.keepPlaces(renske, new KeepPlaces(taking(1), YEAR, 3, true, 0)))
                .isInstanceOf(NotFound.class);
        refused(
                "placement.rule.willing-since",
                () -> schoolDesk.keepPlaces(renske, new KeepPlaces(school, YEAR, 3, true, Willingness.NO, null, 2)));
        refused(
                "placement.rule.willing-later",
                () -> schoolDesk.keepPlaces(
                        renske, new KeepPlaces(school, YEAR, 3, true, Willingness.NO, MONDAY.plusDays(1), 2)));
    }

    @Test
    void whatSchoolsOfferIsToldForAllAtOnce() {
        keep(1, 1);
        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 1, true, Willingness.YES, MONDAY, 2));
        vacancies.open(ingrid, new OpenVacancy(school, MONDAY, 2, "Group 4"));
        vacancies.open(ingrid, new OpenVacancy(school, MONDAY.plusDays(1), 1, null));
        confirmed(people.at(SUITABILITY), TRAINING, MONDAY.plusMonths(2), null);

        var offers = schoolDesk.offers(MONDAY, null);
        assertThat(offers).hasSameSizeAs(schools.schools());
        assertThat(offers.get(school))
                .isEqualTo(new SchoolOffer(school, true, 1, 0, false, Willingness.YES, MONDAY, 2));
        assertThat(schoolDesk.offers(MONDAY, MONDAY.plusMonths(1)).get(school))
                .isEqualTo(new SchoolOffer(school, true, 1, 0, true, Willingness.YES, MONDAY, 2));
        assertThat(offers.get(taking(1))).isEqualTo(new SchoolOffer(taking(1), false, 1, 0, true, null, null, 0));
    }

    @Test
    void everyoneWhoWaitsIsToldByMailAndNoMailNamesWhoOrWhere() {
        var samira = people.at(SUITABILITY);
        accounts.open(SYSTEM, samira.person(), "samira@example.org");
        accounts.open(SYSTEM, ingrid.requirePerson(), "ingrid@example.org");
        var asked = ask(samira);
        mail("placement.mail.proposed", "renske@example.org", "/school/voorstellen/" + asked);
        desk.decline(renske, no(asked, DeclineReason.TALK_FIRST, null));
        mail("placement.mail.declined", "ingrid@example.org", "/loket/mensen/" + samira.trajectory() + "/plaatsing");
        assertThat(mails("samira@example.org")).isEmpty();
        var again = ask(samira);
        desk.confirm(renske, yes(again, null));
        mail("placement.mail.confirmed", "ingrid@example.org", "/loket/mensen/" + samira.trajectory() + "/plaatsing");
        mail("placement.mail.made", "samira@example.org", "/mijn");
        var third = ask(people.at(SUITABILITY));
        desk.withdraw(ingrid, trajectoryOf(third), third);
        mail("placement.mail.withdrawn", "renske@example.org", "/school/voorstellen/" + third);
        assertThat(jdbc.sql("select string_agg(subject || body, ' ') from core.outbox")
                        .query(String.class)
                        .single())
                .doesNotContain("Amrani", schools.school(school).name());
    }

    @Test
    void theTablesKnowTheWordsOfTheProgram() {
        known("proposal_state_known", ProposalState.values());
        known("proposal_type_known", PlacementType.values());
        known("proposal_decline_reason_known", DeclineReason.values());
        known("companion_kind_known", CompanionKind.values());
        known("school_places_willing_known", Willingness.values());
    }

    private void known(String constraint, Enum<?>... values) {
        var check = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        var words = Pattern.compile("'([A-Z_]+)'")
                .matcher(check)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }

    private void mail(String template, String address, String path) {
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select body from core.outbox where template = :template and address = :address")
                                .param("template", template)
                                .param("address", address)
                                .query(String.class)
                                .list())
                .anyMatch(body -> body.contains(path)));
    }

    private List<String> mails(String address) {
        return jdbc.sql("select subject from core.outbox where address = ?")
                .param(address)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void confirmed(Traveller traveller, PlacementType type, LocalDate from, @Nullable LocalDate until) {
        var asked = desk.propose(
                ingrid,
                new ProposePlace(
                        traveller.trajectory(),
                        new Wish(school, type, from, until, null, null),
                        null,
                        null,
                        people.version(traveller)));
        desk.confirm(ingrid, new ConfirmProposal(asked, null, true, new Said("Renske", MONDAY)));
    }

    private ProposalId ask(Traveller traveller) {
        return desk.propose(ingrid, command(traveller, TRAINING, MONDAY));
    }

    private ProposePlace command(Traveller traveller, PlacementType type, LocalDate from) {
        return new ProposePlace(
                traveller.trajectory(),
                new Wish(school, type, from, null, null, null),
                "Close by",
                null,
                people.version(traveller));
    }

    private static ConfirmProposal yes(ProposalId proposal, @Nullable NamedCompanion companion) {
        return new ConfirmProposal(proposal, companion, true, null);
    }

    private void answer(ProposalId proposal, Said said) {
        desk.confirm(ingrid, new ConfirmProposal(proposal, null, true, said));
    }

    private static DeclineProposal no(ProposalId proposal, DeclineReason reason, @Nullable String note) {
        return new DeclineProposal(proposal, reason, note, null);
    }

    private String outcome(Actor head, ProposalId proposal) {
        try {
            desk.confirm(head, yes(proposal, null));
            return "given";
        } catch (Conflict why) {
            return why.messageKey();
        }
    }

    private static String result(Future<String> future) {
        return future.resultNow();
    }

    private TrajectoryId trajectoryOf(ProposalId proposal) {
        return desk.atMySchool(renske, proposal).trajectory();
    }

    private Actor head(String given, String email, String schoolId) {
        PersonId person = people.somebody(given, "Oudeman");
        accounts.open(SYSTEM, person, email);
        roles.grant(SYSTEM, person, Role.SCHOOL_HEAD, schoolId, MONDAY.minusYears(1), null);
        return Actor.of(person, Role.SCHOOL_HEAD);
    }

    private void keep(int places) {
        keep(places, 0);
    }

    private void keep(int places, int seen) {
        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, places, true, seen));
    }

    private String taking(int which) {
        return schools.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING)
                .skip(which)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(rule));
    }

    private static void conflict(String rule, Runnable work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(rule));
    }
}
