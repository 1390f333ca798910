package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.Gate;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Steps that the person or their coach records themself: theirs, at that point of the route, and nobody else's. */
@PortalTest
class OwnStepsIT {

    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 10);

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    Portal portal;

    @Autowired
    DeskPeople people;

    @Autowired
    StepDesk steps;

    @Autowired
    TrajectoryDesk trajectories;

    PersonId fatima = PersonId.create();
    Actor nadia = Actor.system("test");
    Candidate samira = new Candidate(fatima, TrajectoryId.create());

    @BeforeEach
    void aCoachAndSomebodyAtWork() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = portal.coach("Fatima", "Benali", 9);
        samira = people.at(TrajectoryStatus.WORK_EXPERIENCE, "Samira", "El Amrani");
    }

    @Test
    void theFormOfTheCoachTakesWhateverItIsSent() throws Exception {
        var url = "/coach/mensen/" + samira.trajectory() + "/stappen";
        FormProof.by(mvc, footprint, fatima)
                .prove(
                        FormProof.Form.at(
                                url,
                                "choice step = COACH_CONSULTED ! ST_39 | choice outcome = DONE | date on = 2023-03-10 ! 2023-03-14 | text? note = Eind mei"));
    }

    @Test
    void eachIsOfferedTheirOwnStepsAndALinkChoosesOne() throws Exception {
        assertThat(offered(coach(), "/coach/mensen/" + samira.trajectory() + "/stappen"))
                .containsExactly("ST_15", "ST_18", "COACH_CONSULTED");
        assertThat(offered(her(), "/mijn/stappen")).containsExactly("ST_15", "ST_18");
        assertThat(her().open("/mijn/stappen?stap=ST_18", 200)
                        .select("#step option[selected]")
                        .val())
                .isEqualTo("ST_18");
        assertThat(her().open("/mijn/stappen?stap=ST_52", 200).select("#step option[selected]"))
                .allMatch(option -> option.val().isEmpty());
        for (var language : List.of("nl", "en")) {
            assertThat(her().in(language, "/mijn/stappen").select("h1")).hasSize(1);
            assertThat(coach().in(language, "/coach/mensen/" + samira.trajectory() + "/stappen")
                            .select("h1"))
                    .hasSize(1);
        }
    }

    @Test
    void everybodySeesWhatWasDoneAndByWhomButOnlyTheirOwnNotes() throws Exception {
        her().done("/mijn/stappen", step("ST_18", "Mijn eigen woorden"));
        desk("ST_15", "de school", "Woorden van het loket");
        var mine = her().open("/mijn/stappen", 200).select("tbody tr").text();
        assertThat(mine)
                .contains("Portfolio klaar", "Samira El Amrani", "Mijn eigen woorden")
                .contains("Werkervaring afgerond", "Nadia Bouzid", "namens de school")
                .doesNotContain("Woorden van het loket");
        assertThat(coach().open("/coach/mensen/" + samira.trajectory() + "/stappen", 200)
                        .select("tbody tr")
                        .text())
                .contains("Portfolio klaar", "Werkervaring afgerond")
                .doesNotContain("Mijn eigen woorden", "Woorden van het loket");
        var dossier = new Pages(mvc, nadia).open(samira.url() + "/stappen", 200).select("tbody");
        assertThat(dossier.text()).contains("Mijn eigen woorden", "Woorden van het loket");
    }

    @Test
    void aStepOfSomebodyElseOrOfAnotherPartOfTheRouteIsRefused() throws Exception {
        her().send("/mijn/stappen", 403, step("COACH_CONSULTED", ""));
        coach().send("/coach/mensen/" + samira.trajectory() + "/stappen", 403, step("ST_19", ""));
        var page = her().send("/mijn/stappen", 422, step("ST_49", "Nu al"));
        assertThat(Pages.at(page, "step")).contains("Bekwaamheidsdossier klaar", "Werkervaring op een school");
        assertThat(page.select("#note").val()).isEqualTo("Nu al");
        assertThat(steps.all(nadia, samira.trajectory())).isEmpty();
    }

    @Test
    void theCoachDecidesWithTheirPersonThatTheAssessmentCanBegin() throws Exception {
        people.put(samira, TrajectoryStatus.YEAR_ONE);
        var url = "/coach/mensen/" + samira.trajectory() + "/stappen";
        var seen = String.valueOf(people.version(samira));
        assertThat(coach().open(url, 200).select("#besluit").text()).contains("Bekwaamheidsdossier klaar ontbreekt");
        assertThat(coach().send(url + "/verder", 422, Map.of("seenVersion", seen))
                        .select("#besluit [role=alert]")
                        .text())
                .contains("kan nog niet");

        her().done("/mijn/stappen", step("ST_49", ""));
        assertThat(coach().send(url + "/verder", 409, Map.of()).select("[data-conflict]"))
                .hasSize(1);
        coach().done(url + "/verder", Map.of("seenVersion", seen));

        assertThat(trajectories.view(nadia, samira.trajectory()).status()).isEqualTo(TrajectoryStatus.COMPETENCE);
        assertThat(coach().send(url + "/verder", 409, Map.of("seenVersion", seen))
                        .select("[data-conflict]"))
                .hasSize(1);
        assertThat(coach().open(url, 200).select("#besluit")).isEmpty();
    }

    @Test
    void everyOtherGateIsNotTheCoachsToDecide() {
        var coach = Actor.of(fatima, Role.COACH);
        for (var gate : Gate.values()) {
            assertThat(gate.decidedBy(Role.COACH)).isEqualTo(gate == Gate.GT_08);
        }
        assertThatThrownBy(() -> trajectories.pass(
                        coach,
                        new PassGate(samira.trajectory(), TrajectoryStatus.SUITABILITY, null, people.version(samira))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aTalkThatWasNotHeldNeedsAReasonAndNothingElseCanBeLeftOut() throws Exception {
        people.put(samira, TrajectoryStatus.YEAR_ONE);
        var url = "/coach/mensen/" + samira.trajectory() + "/stappen";
        var left = new HashMap<>(step("ST_39", " "));
        left.put("outcome", "NOT_HELD");
        assertThat(Pages.at(coach().send(url, 422, left), "note")).contains("waarom het gesprek niet doorging");
        left.put("step", "ST_49");
        assertThat(Pages.at(coach().send(url, 422, left), "outcome")).contains("Bekwaamheidsdossier klaar");
        left.put("step", "ST_39");
        left.put("note", "Samira was ziek");
        coach().done(url, left);
        assertThat(steps.accounted(samira.trajectory(), Step.ST_39)).containsExactly(FRIDAY);
        left.put("outcome", "WITHDRAWN");
        coach().done(url, left);
        assertThat(steps.accounted(samira.trajectory(), Step.ST_39)).isEmpty();
    }

    @Test
    void whoHasNothingToDoWithItDoesNotGetIn() throws Exception {
        var url = "/coach/mensen/" + samira.trajectory() + "/stappen";
        new Pages(mvc, nadia).open(url, 403);
        new Pages(mvc, nadia).open("/mijn/stappen", 403);
        her().open(url, 403);
        var stranger = new Pages(mvc, Actor.of(portal.coach("Ilse", "Jansen", 3), Role.COACH));
        stranger.open(url, 404);
        stranger.send(url, 404, step("COACH_CONSULTED", ""));
        assertThat(steps.all(nadia, samira.trajectory())).isEmpty();
    }

    @Test
    void whereNothingIsTheirsToRecordThePageSaysSo() throws Exception {
        people.put(samira, TrajectoryStatus.SUITABILITY);
        assertThat(her().open("/mijn/stappen", 200).select("main").text()).contains("Nu is er niets om vast te leggen");
        assertThat(her().send("/mijn/stappen", 422, step("ST_18", "Toch nog"))
                        .select("#note")
                        .val())
                .isEqualTo("Toch nog");
    }

    private void desk(String step, String doer, String note) {
        steps.record(
                nadia,
                new RecordStep(samira.trajectory(), Step.valueOf(step), StepOutcome.DONE, FRIDAY, doer, note, null));
    }

    private static Map<String, String> step(String step, String note) {
        return Map.of("step", step, "outcome", "DONE", "on", FRIDAY.toString(), "note", note);
    }

    private static List<String> offered(Pages pages, String url) throws Exception {
        return pages.open(url, 200).select("#step option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private Pages coach() {
        return new Pages(mvc, Actor.of(fatima, Role.COACH));
    }

    private Pages her() {
        return new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
    }
}
