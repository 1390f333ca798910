package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Arrays;
import nl.loket.PortalTest;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.ScanQuestion;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A self-scan (ST-04) filled in with breaks: every request here comes in a session of its own, as after signing out. */
@PortalTest
@Import(Candidates.class)
class ScanPagesIT {

    @Autowired
    Candidates candidates;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    TrajectoryDesk trajectories;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    PersonId samira = PersonId.create();

    @BeforeEach
    void somebodyRegistered() {
        samira = candidates.registered("Samira", Diploma.HBO);
    }

    @Test
    void everyQuestionStandsOnOnePage() {
        assertThat(Arrays.stream(ScanPart.values()).flatMap(part -> part.questions().stream()))
                .containsExactlyInAnyOrder(ScanQuestion.values());
    }

    @Test
    void aPageWithAGapComesBackWithItsAnswers() throws Exception {
        var page = candidates.open(samira, sending("energie", "0", true, "GROUP"), 422);

        assertThat(page.select("[data-error-summary] a").eachText())
                .hasSize(1)
                .allMatch(line -> line.endsWith(" Kies ja, nee of ‘weet ik nog niet’."))
                .anyMatch(line -> line.startsWith("6. "));
        assertThat(page.getElementById("answers[BUSY]-error")).isNotNull();
        assertThat(chosen(page)).isEqualTo("answers[GROUP]");
        assertThat(kept()).isZero();
    }

    @Test
    void whoStopsHalfwayFindsItAgainAndGoesOnThere() throws Exception {
        candidates.sent(samira, sending("waarom", "0", true, "WHY", "CHILDREN"));
        assertThat(candidates.sent(samira, sending("verwachting", "1", false, "MONEY")))
                .isEqualTo("/mijn");

        assertThat(candidates.open(samira, get("/mijn"), 200).select("main").text())
                .contains("Begonnen, 3 antwoorden van de 14.", "Ga verder met de zelfscan");
        assertThat(candidates.sent(samira, get("/mijn/zelfscan"))).isEqualTo("/mijn/zelfscan/verwachting");
        assertThat(candidates.sent(samira, get("/mijn/zelfscan/controle"))).isEqualTo("/mijn/zelfscan/verwachting");
        var page = candidates.open(samira, get("/mijn/zelfscan/verwachting"), 200);
        assertThat(chosen(page)).isEqualTo("answers[MONEY]");
        assertThat(page.select("aside [aria-current=step]").text()).contains("Wat je verwacht");
    }

    @Test
    void halfAScanIsNoScanAndNobodyElses() throws Exception {
        candidates.sent(samira, sending("energie", "0", true, "GROUP", "BUSY"));

        assertThat(applications.of(Candidates.actor(samira), trajectory()).scan())
                .isNull();
        var joost = candidates.registered("Joost", Diploma.HBO);
        assertThat(chosen(candidates.open(joost, get("/mijn/zelfscan/energie"), 200)))
                .isEmpty();
    }

    @Test
    void everyAnswerIsShownBeforeItIsHandedInAndCanBeChanged() throws Exception {
        var at = "";
        for (var part : ScanPart.values()) {
            var questions = part.questions().stream().map(Enum::name).toArray(String[]::new);
            at = candidates.sent(samira, sending(part.path(), String.valueOf(part.ordinal()), true, questions));
        }
        assertThat(at).isEqualTo("/mijn/zelfscan/controle");
        var check = candidates.open(samira, get("/mijn/zelfscan/controle"), 200);
        assertThat(check.select(".summary-list dd:nth-of-type(1)").eachText())
                .hasSize(14)
                .containsOnly("Ja");

        var change = check.select(".summary-list a").first();
        var page = candidates.open(samira, get(change == null ? "" : change.attr("href")), 200);
        var again = sending("waarom", Candidates.seen(page), true, "CHILDREN")
                .param("answers[WHY]", "NO")
                .param("terug", page.select("input[name=terug]").val());
        assertThat(candidates.sent(samira, again)).isEqualTo("/mijn/zelfscan/controle");
        assertThat(candidates
                        .open(samira, get("/mijn/zelfscan/controle"), 200)
                        .select(".summary-list dd:nth-of-type(1)")
                        .eachText())
                .containsOnlyOnce("Nee");
    }

    @Test
    void whatChangedInAnotherWindowIsToldAndNotOverwritten() throws Exception {
        candidates.sent(samira, sending("energie", "0", false, "GROUP"));
        var page = candidates.open(samira, sending("energie", "0", false, "BUSY"), 409);

        assertThat(page.select("[data-conflict]").text()).contains("in een ander venster");
        assertThat(chosen(page)).isEqualTo("answers[BUSY]");
        assertThat(candidates.sent(samira, sending("energie", Candidates.seen(page), false, "BUSY")))
                .isEqualTo("/mijn");
        assertThat(chosen(candidates.open(samira, get("/mijn/zelfscan/energie"), 200)))
                .contains("answers[GROUP]", "answers[BUSY]");
    }

    @Test
    void nothingIsLeftOfTheDraftOfAScanThatWasHandedIn() throws Exception {
        candidates.scans(samira, "YES");
        assertThat(kept()).isZero();
        assertThat(candidates
                        .open(samira, get("/mijn/zelfscan"), 200)
                        .select("h1")
                        .text())
                .isEqualTo("De uitkomst van je zelfscan");

        assertThat(candidates.sent(samira, get("/mijn/zelfscan/opnieuw"))).isEqualTo("/mijn/zelfscan/waarom");
        assertThat(candidates.open(samira, get("/mijn/zelfscan/energie"), 200).select("input[value=YES][checked]"))
                .as("what was answered last time")
                .hasSize(2);
    }

    @Test
    void aDraftIsForgottenAMonthAfterItWasTouched() throws Exception {
        candidates.sent(samira, sending("energie", "0", false, "GROUP"));
        drafts.forget();
        assertThat(kept()).isOne();
        jdbc.sql("update web.wizard_draft set changed_on = :day")
                .param("day", LocalDate.of(2023, 2, 12))
                .update();
        drafts.forget();
        assertThat(kept()).isZero();
    }

    @Test
    void aScanOfBeforeStaysReadableWithTheQuestionsOfThen() throws Exception {
        jdbc.sql("insert into core.self_scan (trajectory_id, questionnaire, answers, outcome, on_date)"
                        + " values (:id, 1, array['GROUP:YES', 'SEEN_IT:YES', 'TIME:NO', 'MONEY:YES', 'HOME:YES', 'FEEDBACK:YES',"
                        + " 'BEGINNER:YES', 'TESTS:YES', 'BUSY:YES', 'PARENTS:YES'], 'DOUBTS', date '2021-05-03')")
                .param("id", trajectory().value())
                .update();

        var outcome = candidates.open(samira, get("/mijn/zelfscan"), 200);
        assertThat(outcome.select("main").text())
                .contains("versie 1 van de vragenlijst", "op 9 van de 10 zinnen", "Ingevuld op 3 mei 2021");
        assertThat(outcome.select("#answers ~ dl dd").eachText()).hasSize(10).containsOnlyOnce("Nee");
        assertThat(candidates.sent(samira, get("/mijn/zelfscan/controle")))
                .as("the questions of today that were not asked then")
                .isEqualTo("/mijn/zelfscan/waarom");
    }

    @Test
    void aPageThatDoesNotExistIsNotThere() throws Exception {
        candidates.open(samira, get("/mijn/zelfscan/geld"), 404);
    }

    private static MockHttpServletRequestBuilder sending(String part, String seen, boolean on, String... questions) {
        var request = post("/mijn/zelfscan/" + part).with(csrf());
        request.param("seenVersion", seen).param("done", String.valueOf(on));
        Arrays.stream(questions).forEach(question -> request.param("answers[" + question + "]", "YES"));
        return request;
    }

    private static String chosen(org.jsoup.nodes.Document page) {
        return String.join(" ", page.select("input[type=radio][checked]").eachAttr("name"));
    }

    private TrajectoryId trajectory() {
        return trajectories.latestOf(samira).orElseThrow().id();
    }

    private long kept() {
        return jdbc.sql("select count(*) from web.wizard_draft")
                .query(Long.class)
                .single();
    }
}
