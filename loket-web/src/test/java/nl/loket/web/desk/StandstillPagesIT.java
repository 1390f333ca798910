package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryHistory;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pauses and waiting as dated periods (EX-08, EX-09, EX-17): on the dossier, on the work list, and what they move. */
@PortalTest
class StandstillPagesIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    StandstillDesk standstills;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    TrajectoryHistory history;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Candidate samira = new Candidate(nl.loket.shared.PersonId.create(), nl.loket.trajectory.TrajectoryId.create());

    @BeforeEach
    void somebodyInTraining() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        samira = people.at(TrajectoryStatus.YEAR_ONE, "Samira", "El Amrani");
    }

    @Test
    void aPauseStandsInTheDossierWaitsOnTheListAndIsRememberedOnItsLastDay() throws Exception {
        assertThat(workList("").text()).contains("13 mrt 2024");
        plan("PAUSE", TODAY, TODAY.plusDays(30));

        assertThat(pages().open(samira.url(), 200)
                        .select("main .badge, main .utrecht-badge, main h1 ~ p, main")
                        .text())
                .contains("Pauze tot 12 april 2023");
        assertThat(workList("?lijst=wacht").text()).contains("El Amrani, Samira", "Staat stil", "12 apr");

        clock.shiftBy(clock.offset().plusDays(30));
        assertThat(workList("?lijst=wacht").text()).doesNotContain("El Amrani");
        var row = workList("").text();
        assertThat(row).contains("Pauze of wachttijd voorbij", "12 apr", "vandaag");
        assertThat(workList("").select("a[href$=/pauze]")).hasSize(1);

        close();
        assertThat(workList("").text()).as("thirty days later").contains("12 apr 2024");
        assertThat(pages().open(samira.url() + "/pauze", 200).select("article").text())
                .contains("Van 13 maart 2023 tot 12 april 2023", "Voorbij");
    }

    @Test
    void waitingForASchoolIsShownButMovesNothing() throws Exception {
        var lieke = people.at(TrajectoryStatus.INTAKE_READY, "Lieke", "de Groot");
        samira = lieke;
        plan("NO_SCHOOL", TODAY, TODAY.plusDays(5));
        assertThat(pages().open(lieke.url(), 200).select("main").text())
                .contains("Wacht op een school tot 18 maart 2023");
        close();
        assertThat(workList("").text()).contains("de Groot, Lieke", "27 mrt");
    }

    @Test
    void pausesDoNotOverlapAndTheSameOneTwiceIsOne() throws Exception {
        plan("PAUSE", TODAY, TODAY.plusDays(30));
        plan("PAUSE", TODAY, TODAY.plusDays(30));
        assertThat(standstills.of(nadia, samira.trajectory())).hasSize(1);
        var refused = pages().send(samira.url() + "/pauze", 422, form("PAUSE", TODAY.plusDays(10), TODAY.plusDays(60)));
        assertThat(Pages.at(refused, "from")).contains("al zo’n periode");
        assertThat(refused.select("#reason").val()).isEqualTo("Mantelzorg");
        plan("PAUSE", TODAY.plusDays(30), TODAY.plusDays(60));
        plan("NO_COACH", TODAY, TODAY.plusDays(60));
        assertThat(standstills.of(nadia, samira.trajectory())).hasSize(3);
    }

    @Test
    void itIsGivenAnotherLastDayOrEndedEarlyAndOneThatHadNotBegunNeverWas() throws Exception {
        plan("PAUSE", TODAY, TODAY.plusDays(30));
        var one = samira.url() + "/pauze/" + first();
        pages().done(one, Map.of("seenVersion", "0", "until", TODAY.plusDays(90).toString()));
        assertThat(history.pausedOn(samira.trajectory(), TODAY.plusDays(89))).isTrue();
        assertThat(pages().send(
                                one,
                                409,
                                Map.of(
                                        "seenVersion",
                                        "0",
                                        "until",
                                        TODAY.plusDays(9).toString()))
                        .select("#until")
                        .val())
                .isEqualTo(TODAY.plusDays(9).toString());

        clock.shiftBy(clock.offset().plusDays(10));
        close();
        assertThat(history.pausedOn(samira.trajectory(), TODAY.plusDays(10))).isFalse();
        assertThat(history.pausedOn(samira.trajectory(), TODAY.plusDays(9))).isTrue();
        plan("PAUSE", TODAY.plusDays(50), TODAY.plusDays(60));
        close();
        assertThat(standstills.of(nadia, samira.trajectory())).hasSize(1);
    }

    @Test
    void whoLeavesPausesNoMoreAndTheMailSaysNothingButThatThereIsNews() throws Exception {
        plan("PAUSE", TODAY, TODAY.plusDays(30));
        Awaitility.await().untilAsserted(() -> assertThat(mail()).contains("Nieuws over je pauze"));
        assertThat(mail()).doesNotContain("Mantelzorg", "12 april");
        clock.shiftBy(clock.offset().plusDays(5));
        trajectories.end(
                Actor.system("test"),
                new EndTrajectory(
                        samira.trajectory(),
                        ExitRow.EX_10,
                        ExitTrigger.PERSON,
                        ExitReason.TOO_HEAVY,
                        null,
                        people.version(samira)));
        assertThat(standstills
                        .of(nadia, samira.trajectory())
                        .getFirst()
                        .period()
                        .until())
                .isEqualTo(TODAY.plusDays(5));
        assertThat(pages().send(samira.url() + "/pauze", 422, form("PAUSE", TODAY, TODAY.plusDays(60)))
                        .select("#reason")
                        .val())
                .isEqualTo("Mantelzorg");
    }

    @Test
    void itIsTheDesksAndOfThatPerson() throws Exception {
        plan("PAUSE", TODAY, TODAY.plusDays(30));
        var tom = people.at(TrajectoryStatus.YEAR_ONE, "Tom", "IJsbrand");
        pages().open(tom.url() + "/pauze/" + first(), 404);
        pages().send(tom.url() + "/pauze/" + first() + "/verder", 404, Map.of("seenVersion", "0"));
        pages().open(samira.url() + "/pauze/geen-id", 404);
        new Pages(mvc, people.staff("Cor", "Bakker", Role.COACH)).open(samira.url() + "/pauze", 403);
        for (var page : new String[] {"/pauze", "/pauze/" + first()}) {
            pages().in("en", samira.url() + page);
        }
    }

    private void plan(String kind, LocalDate from, LocalDate until) throws Exception {
        pages().done(samira.url() + "/pauze", form(kind, from, until));
    }

    private void close() throws Exception {
        var now = standstills.of(nadia, samira.trajectory()).getFirst();
        pages().done(
                        samira.url() + "/pauze/" + now.id() + "/verder",
                        Map.of("seenVersion", String.valueOf(now.version())));
    }

    private long first() {
        return standstills.of(nadia, samira.trajectory()).getFirst().id();
    }

    private static Map<String, String> form(String kind, LocalDate from, LocalDate until) {
        return Map.of("kind", kind, "from", from.toString(), "until", until.toString(), "reason", "Mantelzorg");
    }

    private Document workList(String query) throws Exception {
        return pages().open("/loket" + query, 200);
    }

    private String mail() {
        return String.join(
                "\n",
                jdbc.sql("select subject || body from core.outbox order by id")
                        .query(String.class)
                        .list());
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
