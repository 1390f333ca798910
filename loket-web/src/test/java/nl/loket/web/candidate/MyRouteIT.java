package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.PlanStandstill;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.WaitKind;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody on the way sees of their own route after the intake (ROLE-02, ROLE-03, ROLE-04). */
@PortalTest
class MyRouteIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final Actor TEST = Actor.system("test");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    Portal portal;

    @Autowired
    StepDesk steps;

    @Autowired
    StandstillDesk standstills;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());

    @BeforeEach
    void aCoach() {
        portal.coach("Fatima", "Benali", 9);
    }

    @ParameterizedTest
    @CsvSource({
        "17, 17 van 24 maanden voorbij nog 7, Op schema, false",
        "18, 18 van 24 maanden voorbij nog 6, komt dichterbij, false",
        "21, 21 van 24 maanden voorbij nog 3, is dichtbij, true",
        "25, 25 van 24 maanden voorbij nog 0, Over de grens, true"
    })
    void theClockOfTwoYearsSaysHowFarItIsAndWarnsInTime(int months, String gone, String level, boolean talk)
            throws Exception {
        at(TrajectoryStatus.YEAR_TWO);
        entered(TrajectoryStatus.YEAR_ONE, TODAY.minusMonths(months));
        var clock = home().select("section[aria-labelledby=two-years]").text();
        assertThat(clock.replace(",", "")).contains(gone).contains(level);
        assertThat(clock.contains("Lukt het niet op tijd?")).isEqualTo(talk);
    }

    @Test
    void beforeTheTrainingAndInTheOwnClassThereIsNoClock() throws Exception {
        at(TrajectoryStatus.APPOINTMENT);
        assertThat(home().select("#two-years")).isEmpty();
        people.put(samira, TrajectoryStatus.INDUCTION);
        assertThat(home().select("#two-years")).isEmpty();
    }

    @Test
    void whatIsMissingSaysWhoActsAndLeadsToWhatIsTheirs() throws Exception {
        at(TrajectoryStatus.WORK_EXPERIENCE);
        var missing = home().select("section[aria-labelledby=missing] li");
        assertThat(missing.eachText())
                .anyMatch(text -> text.contains("Portfolio klaar ontbreekt nog") && text.contains("Dit doe jij"))
                .anyMatch(text -> text.contains("besproken met de coach") && !text.contains("Dit doe jij"));
        assertThat(missing.select("a").eachAttr("href"))
                .containsExactly("/mijn/stappen?stap=ST_15", "/mijn/stappen?stap=ST_18");
        for (var url : missing.select("a").eachAttr("href")) {
            assertThat(her().open(url, 200).select("#step option[selected]").val())
                    .isNotEmpty();
        }
        assertThat(her().in("en", "/mijn")
                        .select("section[aria-labelledby=missing]")
                        .text())
                .contains("This is for you.");
    }

    @Test
    void aPauseSaysUntilWhenAndNeverWhy() throws Exception {
        at(TrajectoryStatus.YEAR_ONE);
        standstills.plan(
                TEST, new PlanStandstill(samira.trajectory(), WaitKind.PAUSE, TODAY, TODAY.plusDays(49), "Mantelzorg"));
        var home = home();
        assertThat(home.select(".card--now").text()).contains("staat stil tot 1 mei 2023");
        assertThat(home.select("section[aria-labelledby=still]").text()).contains("Pauze", "grens van twee jaar");
        assertThat(home.text()).doesNotContain("Mantelzorg");
        clock.shiftBy(clock.offset().plusDays(49));
        assertThat(home().select("#still")).isEmpty();
    }

    @Test
    void theRouteSaysWhatComesNext() throws Exception {
        at(TrajectoryStatus.WORK_EXPERIENCE);
        var route = her().open("/mijn/route", 200);
        assertThat(route.select("li:contains(Geschiktheidsonderzoek)").text()).contains("hierna, verwacht:");
        assertThat(route.select("main").text().split("hierna, verwacht", -1)).hasSize(2);
        assertThat(route.select("li:contains(Intake)").text()).doesNotContain("verwacht");
    }

    @Test
    void theCircleShowsPeopleHowToReachThemAndSixPots() throws Exception {
        at(TrajectoryStatus.YEAR_ONE);
        people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        var page = her().open("/mijn/kring", 200);
        assertThat(page.select("section[aria-labelledby=people]").text()).contains("Fatima Benali");
        assertThat(page.select("section[aria-labelledby=people] a[href^=mailto]"))
                .isNotEmpty();
        assertThat(page.select("section[aria-labelledby=pots] .meter")).hasSize(6);
        assertThat(page.select("section[aria-labelledby=pots]").text())
                .contains("Jaar 1", "0 van 60 uur gebruikt, nog 60");
        assertThat(page.select("section[aria-labelledby=schools]").text()).contains("nog geen school");
        her().in("en", "/mijn/kring");
        new Pages(mvc, people.staff("Cor", "Bakker", Role.COACH)).open("/mijn/kring", 403);
    }

    @Test
    void aStepForwardIsMailedAndTheMailDoesNotSayWhich() throws Exception {
        at(TrajectoryStatus.INDUCTION);
        entered(TrajectoryStatus.INDUCTION, TODAY.minusMonths(6));
        steps.record(TEST, new RecordStep(samira.trajectory(), Step.ST_58, StepOutcome.DONE, TODAY, null, null, null));
        trajectories.pass(
                TEST, new PassGate(samira.trajectory(), TrajectoryStatus.COMPLETED, null, people.version(samira)));
        Awaitility.await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mails().getFirst()).contains("Gefeliciteerd", "/mijn/route").doesNotContain("GT", "Evaluatie");
    }

    @Test
    void aWayBackIsNoNews() {
        at(TrajectoryStatus.COMPETENCE);
        trajectories.pass(
                TEST, new PassGate(samira.trajectory(), TrajectoryStatus.YEAR_TWO, "Nog niet", people.version(samira)));
        trajectories.undo(
                Actor.of(people.staff("Nadia", "Bouzid", Role.INTERMEDIARY).requirePerson(), Role.INTERMEDIARY),
                samira.trajectory(),
                "Vergissing",
                people.version(samira));
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select count(*) from core.event_publication where completion_date is null")
                                        .query(Long.class)
                                        .single())
                        .isZero());
        assertThat(mails()).isEmpty();
    }

    private List<String> mails() {
        return jdbc.sql(
                        "select subject || body from core.outbox where person_id = :p and template like 'trajectory.mail.%'")
                .param("p", samira.person().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void at(TrajectoryStatus status) {
        samira = people.at(status, "Samira", "El Amrani");
    }

    private void entered(TrajectoryStatus status, LocalDate on) {
        jdbc.sql("""
                        insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                        values (:id, 'APPOINTMENT', :to, 'MOVE', :on)""")
                .params(Map.of("id", samira.trajectory().value(), "to", status.name(), "on", Date.valueOf(on)))
                .update();
    }

    private Document home() throws Exception {
        return her().open("/mijn", 200);
    }

    private Pages her() {
        return new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
    }
}
