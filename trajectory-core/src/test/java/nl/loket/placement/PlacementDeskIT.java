package nl.loket.placement;

import static nl.loket.placement.PlacementType.*;
import static nl.loket.trajectory.TrajectoryStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loket.TestApplication;
import nl.loket.account.AccountDesk;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
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
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.PeopleOnTheWay;
import nl.loket.trajectory.PeopleOnTheWay.Traveller;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.Timeline;
import nl.loket.trajectory.TimelineEntry;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class PlacementDeskIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final SchoolYear YEAR = SchoolYear.of(MONDAY);

    @Autowired
    PlacementDesk desk;

    @Autowired
    ProposalDesk proposals;

    @Autowired
    SchoolDesk schoolDesk;

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
    Timeline timeline;

    @Autowired
    PeopleOnTheWay people;

    @Autowired
    JdbcClient jdbc;

    Actor ingrid = Actor.system("set in the beginning");
    String school = "";

    @BeforeEach
    void aDeskAndASchool() {
        ingrid = people.intermediary();
        school = school(BoardStatus.PARTICIPATING).id();
    }

    @Test
    void aPlaceIsGivenAndTheTimelineTellsIt() {
        var samira = people.at(PRE_TRACK);

        place(samira, PlacementType.WORK_EXPERIENCE);

        assertThat(desk.of(ingrid, samira.trajectory())).singleElement().satisfies(p -> {
            assertThat(p.schoolId()).isEqualTo(school);
            assertThat(p.period().from()).isEqualTo(MONDAY);
            assertThat(p.standsOn(MONDAY.plusYears(3))).isTrue();
        });
        assertThat(timeline.of(samira.trajectory(), 1))
                .extracting(TimelineEntry::messageKey)
                .containsExactly("placement.timeline.made");
    }

    @Test
    void aSchoolNobodySaidAnythingAboutHasOnePlace() {
        place(people.at(PRE_TRACK), PlacementType.WORK_EXPERIENCE);

        refused("placement.rule.full", () -> place(people.at(PRE_TRACK), PlacementType.WORK_EXPERIENCE));

        keep(2, false);
        place(people.at(PRE_TRACK), PlacementType.WORK_EXPERIENCE);
    }

    @Test
    void aPlaceIsFreeAgainOnTheDayTheOneBeforeLeaves() {
        var first = people.at(PRE_TRACK);
        place(first, PlacementType.WORK_EXPERIENCE, MONDAY, MONDAY.plusMonths(3));

        var second = people.at(PRE_TRACK);
        refused("placement.rule.full", () -> place(second, PlacementType.WORK_EXPERIENCE, MONDAY.plusMonths(2), null));
        place(second, PlacementType.WORK_EXPERIENCE, MONDAY.plusMonths(3), null);

        refused(
                "placement.rule.full",
                () -> place(people.at(PRE_TRACK), PlacementType.WORK_EXPERIENCE, MONDAY, MONDAY.plusDays(1)));
        refused(
                "placement.rule.full",
                () -> place(
                        people.at(PRE_TRACK),
                        PlacementType.WORK_EXPERIENCE,
                        MONDAY.plusMonths(3).minusDays(1),
                        null));
    }

    @Test
    void theLastPlaceIsGivenOnce() throws Exception {
        keep(3, false);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            var somebody = people.at(PRE_TRACK);
            tries.add(() -> placed(somebody));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var given = 0;
            for (Future<Boolean> result : threads.invokeAll(tries)) {
                given += result.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(3);
        }
        assertThat(jdbc.sql("select count(*) from core.placement where school_id = :s")
                        .param("s", school)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void nobodyIsAtTwoSchoolsAtTheSameTime() {
        keep(5, true);
        var samira = people.at(TrajectoryStatus.WORK_EXPERIENCE);
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY, MONDAY.plusMonths(4));

        refused("placement.rule.overlap", () -> place(samira, TRAINING, MONDAY.plusMonths(3), null));
        place(samira, TRAINING, MONDAY.plusMonths(4), null);

        assertThat(desk.of(ingrid, samira.trajectory()))
                .extracting(PlacementView::type)
                .containsExactly(TRAINING, PlacementType.WORK_EXPERIENCE);
    }

    @Test
    void aBoardThatDoesNotTakePartNeedsAReason() {
        for (var status : List.of(BoardStatus.SUPPORTING, BoardStatus.NONE)) {
            school = school(status).id();
            var samira = people.at(PRE_TRACK);
            refused("placement.rule.board", () -> place(samira, PlacementType.WORK_EXPERIENCE));

            refused(
                    "placement.rule.board",
                    () -> ask(samira, PlacementType.WORK_EXPERIENCE, null, new Wish.WithoutSubsidy(" ", "The board")));
            refused(
                    "placement.rule.funding",
                    () -> ask(samira, PlacementType.WORK_EXPERIENCE, null, new Wish.WithoutSubsidy("Close by", " ")));
            ask(samira, PlacementType.WORK_EXPERIENCE, null, new Wish.WithoutSubsidy("Close by", "The board"));
        }
    }

    @Test
    void aTrainingSchoolIsDesignatedForTheYearItStartsIn() {
        var samira = people.at(SUITABILITY);
        refused("placement.rule.not-designated", () -> place(samira, TRAINING));
        keep(1, true);
        refused("placement.rule.not-designated", () -> place(samira, TRAINING, LocalDate.of(2023, 9, 1), null));

        place(samira, TRAINING);
    }

    @Test
    void aPermanentJobNeedsAVacancyAndTakesNoTrainingPlace() {
        keep(0, false);
        var samira = people.at(COMPETENCE);
        refused("placement.rule.vacancy", () -> place(samira, PERMANENT));
        var later = vacancies.open(ingrid, new OpenVacancy(school, MONDAY.plusDays(1), 1, "Group 5"));
        refused("placement.rule.vacancy-later", () -> ask(samira, PERMANENT, later, null));

        var vacancy = vacancies.open(ingrid, new OpenVacancy(school, MONDAY, 1, "Group 3"));
        confirm(ask(samira, PERMANENT, vacancy, null));

        assertThat(vacancies.of(school))
                .filteredOn(v -> v.id().equals(vacancy))
                .singleElement()
                .satisfies(v -> assertThat(v.open()).isFalse());
        refused("placement.rule.vacancy-gone", () -> ask(people.at(COMPETENCE), PERMANENT, vacancy, null));
        vacancies.withdraw(ingrid, school, later);
        refused("placement.rule.vacancy-gone", () -> ask(people.at(COMPETENCE), PERMANENT, later, null));
    }

    @Test
    void aVacancyOfAnotherSchoolAndOneForTrainingAreRefused() {
        keep(9, true);
        var elsewhere = vacancies.open(
                ingrid, new OpenVacancy(schools.schools().getLast().id(), MONDAY, 1, null));
        refused("placement.rule.vacancy-gone", () -> ask(people.at(COMPETENCE), PERMANENT, elsewhere, null));
        var here = vacancies.open(ingrid, new OpenVacancy(school, MONDAY, 1, null));
        refused("placement.rule.vacancy-not-needed", () -> ask(people.at(SUITABILITY), TRAINING, here, null));
    }

    @Test
    void eachKindOfPlaceHasItsTime() {
        keep(9, true);
        refused("placement.rule.not-now", () -> place(people.at(INTAKE_READY), PlacementType.WORK_EXPERIENCE));
        refused("placement.rule.not-now", () -> place(people.at(PRE_TRACK), TRAINING));
        refused("placement.rule.not-now", () -> place(people.at(SUITABILITY), PERMANENT));
        refused("placement.rule.not-now", () -> place(people.at(COMPLETED), TRAINING));
    }

    @Test
    void daysMustMakeSenseAndTheSchoolMustExist() {
        var samira = people.at(PRE_TRACK);
        refused("placement.rule.from", () -> place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.minusYears(2), null));
        refused("placement.rule.from", () -> place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.plusYears(3), null));
        refused("placement.rule.until", () -> place(samira, PlacementType.WORK_EXPERIENCE, MONDAY, MONDAY));
        refused(
                "placement.rule.until",
                () -> place(samira, PlacementType.WORK_EXPERIENCE, MONDAY, MONDAY.plusYears(6)));
        school = "99ZZ99";
        assertThatThrownBy(() -> place(samira, PlacementType.WORK_EXPERIENCE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlacementEndsWithAReasonAndWhatHadNotBegunIsTakenAway() {
        keep(9, true);
        var samira = people.at(PRE_TRACK);
        var work = place(samira, PlacementType.WORK_EXPERIENCE);
        var later = people.at(SUITABILITY);
        var training = place(later, TRAINING, MONDAY.plusDays(30), null);

        refused("trajectory.rule.reason-needed", () -> end(samira, work, MONDAY.plusDays(5), " "));
        end(samira, work, MONDAY.plusDays(5), "Moves house");
        refused("placement.rule.end-later", () -> end(samira, work, MONDAY.plusDays(6), "Later"));
        end(later, training, MONDAY, "School withdraws");

        assertThat(desk.of(ingrid, samira.trajectory())).singleElement().satisfies(p -> {
            assertThat(p.period().until()).isEqualTo(MONDAY.plusDays(5));
            assertThat(p.endReason()).isEqualTo("Moves house");
        });
        assertThat(desk.of(ingrid, later.trajectory())).isEmpty();
        assertThat(timeline.of(later.trajectory(), 1))
                .extracting(TimelineEntry::messageKey)
                .containsExactly("placement.timeline.ended");
    }

    @Test
    void whoStopsFreesThePlaceAndWhoComesBackGetsItAgain() {
        var samira = people.at(PRE_TRACK);
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.minusDays(10), MONDAY.plusMonths(3));

        stop(samira);
        assertThat(desk.of(ingrid, samira.trajectory()))
                .singleElement()
                .satisfies(p -> assertThat(p.period().until()).isEqualTo(MONDAY));
        comeBack(samira);

        assertThat(desk.of(ingrid, samira.trajectory()))
                .singleElement()
                .satisfies(p -> assertThat(p.period().until()).isEqualTo(MONDAY.plusMonths(3)));
    }

    @Test
    void aPlaceThatHadNotBegunComesBackToo() {
        var samira = people.at(PRE_TRACK);
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.plusDays(10), null);

        stop(samira);
        assertThat(desk.of(ingrid, samira.trajectory())).isEmpty();
        comeBack(samira);

        assertThat(desk.of(ingrid, samira.trajectory())).hasSize(1);
    }

    @Test
    void aPlaceThatWasGivenAwayMeanwhileIsGone() {
        var samira = people.at(PRE_TRACK);
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.minusDays(10), null);
        stop(samira);
        place(people.at(PRE_TRACK), PlacementType.WORK_EXPERIENCE);

        comeBack(samira);

        assertThat(desk.of(ingrid, samira.trajectory()))
                .singleElement()
                .satisfies(p -> assertThat(p.period().until()).isEqualTo(MONDAY));
        assertThat(timeline.of(samira.trajectory(), 3))
                .extracting(TimelineEntry::messageKey)
                .contains("placement.timeline.gone");
        stop(samira);
        comeBack(samira);
        assertThat(desk.of(ingrid, samira.trajectory())).hasSize(1);
    }

    @Test
    void twoAtTheDeskDoNotOverwriteEachOthersPlaces() {
        keep(4, true);
        assertThat(schoolDesk.places(school, YEAR))
                .isEqualTo(new SchoolPlacesView(4, true, null, null, 1, ingrid.person(), MONDAY));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 5, true, 0)));
        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 5, false, 1));
        assertThat(schoolDesk.places(school, YEAR))
                .isEqualTo(new SchoolPlacesView(5, false, null, null, 2, ingrid.person(), MONDAY));
        assertThat(schoolDesk.places(school, YEAR.next()))
                .isEqualTo(new SchoolPlacesView(1, false, null, null, 0, null, null));
        refused(
                "placement.rule.places",
                () -> schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, 100, false, 2)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR.next(), 5, true, 3)));
    }

    @Test
    void onlyTheDeskPlacesAndOnlyWithAFreshPage() {
        var samira = people.at(PRE_TRACK);
        var command = command(samira, PlacementType.WORK_EXPERIENCE, MONDAY, null, null, null);
        assertThatThrownBy(() -> proposals.propose(samira.asCandidate(), command))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> proposals.propose(Actor.of(PersonId.create(), Role.COACH), command))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.of(Actor.of(PersonId.create(), Role.COACH), samira.trajectory()))
                .isInstanceOf(NotFound.class);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> proposals.propose(
                        ingrid, new ProposePlace(samira.trajectory(), command.wish(), null, null, 99)));
    }

    @Test
    void theGatesAskForThePlaceThatBelongsToThem() {
        keep(9, true);
        var samira = people.at(PRE_TRACK);
        assertThat(met(samira, Gate.GT_03, 5)).isFalse();
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.plusDays(1), null);
        assertThat(met(samira, Gate.GT_03, 5)).isFalse();
        var jan = people.at(PRE_TRACK);
        place(jan, PlacementType.WORK_EXPERIENCE);
        assertThat(met(jan, Gate.GT_03, 5)).isTrue();

        var training = people.at(SUITABILITY);
        assertThat(met(training, Gate.GT_05, 3)).isFalse();
        place(training, TRAINING, MONDAY.plusDays(30), null);
        assertThat(met(training, Gate.GT_05, 3)).isTrue();

        var qualified = people.at(COMPETENCE);
        assertThat(met(qualified, Gate.GT_09, 2)).isFalse();
        var vacancy = vacancies.open(ingrid, new OpenVacancy(school, MONDAY, 1, "Group 3"));
        var asked = ask(qualified, PERMANENT, vacancy, null);
        assertThat(met(qualified, Gate.GT_09, 2)).isFalse();
        confirm(asked);
        assertThat(met(qualified, Gate.GT_09, 2)).isTrue();
    }

    @Test
    void workExperienceShorterThanTheNormNeedsAReason() {
        keep(9, true);
        var samira = people.at(TrajectoryStatus.WORK_EXPERIENCE);
        assertThat(met(samira, Gate.GT_04, 1)).isFalse();
        finished(samira, MONDAY, null);
        assertThat(met(samira, Gate.GT_04, 1)).isFalse();
        place(samira, PlacementType.WORK_EXPERIENCE, MONDAY.minusMonths(3).plusDays(1), null);
        assertThat(met(samira, Gate.GT_04, 1)).isFalse();
        finished(samira, MONDAY, "Worked at a school for years");
        assertThat(met(samira, Gate.GT_04, 1)).isTrue();

        var jan = people.at(TrajectoryStatus.WORK_EXPERIENCE);
        place(jan, PlacementType.WORK_EXPERIENCE, MONDAY.minusMonths(3), null);
        finished(jan, MONDAY, null);
        assertThat(met(jan, Gate.GT_04, 1)).isTrue();
    }

    @Test
    void whoGetsAPlaceIsToldByMail() throws InterruptedException {
        var samira = people.at(PRE_TRACK);
        accounts.open(Actor.system("test"), samira.person(), "samira@example.org");

        place(samira, PlacementType.WORK_EXPERIENCE);

        var mails = jdbc.sql("select count(*) from core.outbox where template = 'placement.mail.made'");
        for (int tries = 0; tries < 100 && mails.query(Integer.class).single() == 0; tries++) {
            Thread.sleep(50);
        }
        assertThat(mails.query(Integer.class).single()).isEqualTo(1);
        var name = jdbc.sql("select name from core.school where id = ?")
                .param(school)
                .query(String.class)
                .single();
        assertThat(jdbc.sql("select subject || body from core.outbox where template = 'placement.mail.made'")
                        .query(String.class)
                        .single())
                .contains("2023")
                .doesNotContain(name);
    }

    private boolean placed(Traveller traveller) {
        try {
            place(traveller, PlacementType.WORK_EXPERIENCE);
            return true;
        } catch (RuleViolation full) {
            return false;
        }
    }

    private PlacementId place(Traveller traveller, PlacementType type) {
        return place(traveller, type, MONDAY, null);
    }

    private PlacementId place(Traveller traveller, PlacementType type, LocalDate from, @Nullable LocalDate until) {
        return confirm(proposals.propose(ingrid, command(traveller, type, from, until, null, null)));
    }

    private ProposalId ask(
            Traveller traveller, PlacementType type, @Nullable UUID vacancy, Wish.@Nullable WithoutSubsidy without) {
        return proposals.propose(ingrid, command(traveller, type, MONDAY, null, vacancy, without));
    }

    private PlacementId confirm(ProposalId proposal) {
        return proposals.confirm(ingrid, new ConfirmProposal(proposal, null, true, new Said("Renske Oudeman", MONDAY)));
    }

    private ProposePlace command(
            Traveller traveller,
            PlacementType type,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID vacancy,
            Wish.@Nullable WithoutSubsidy without) {
        return new ProposePlace(
                traveller.trajectory(),
                new Wish(school, type, from, until, vacancy, without),
                "Close by",
                null,
                people.version(traveller));
    }

    private void end(Traveller traveller, PlacementId placement, LocalDate until, String reason) {
        desk.endPlacement(
                ingrid, new EndPlacement(traveller.trajectory(), placement, until, reason, people.version(traveller)));
    }

    private void keep(int places, boolean designated) {
        schoolDesk.keepPlaces(ingrid, new KeepPlaces(school, YEAR, places, designated, 0));
    }

    private void stop(Traveller traveller) {
        trajectories.end(
                ingrid,
                new EndTrajectory(
                        traveller.trajectory(),
                        ExitRow.EX_04,
                        ExitTrigger.DESK,
                        ExitReason.OTHER,
                        null,
                        people.version(traveller)));
    }

    private void comeBack(Traveller traveller) {
        trajectories.undo(ingrid, traveller.trajectory(), "Changed their mind", people.version(traveller));
    }

    private void finished(Traveller traveller, LocalDate on, @Nullable String note) {
        steps.record(
                ingrid, new RecordStep(traveller.trajectory(), Step.ST_15, StepOutcome.DONE, on, "Samira", note, null));
    }

    private boolean met(Traveller traveller, Gate gate, int number) {
        return trajectories.conditions(ingrid, traveller.trajectory(), gate).stream()
                .anyMatch(c -> c.number() == number && c.met());
    }

    private SchoolView school(BoardStatus status) {
        return schools.schools().stream()
                .filter(s -> s.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(rule));
    }
}
