package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.OwnText;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.ScanVersion;
import nl.loket.candidate.SelfScan;
import nl.loket.candidate.Strengths;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.matching.Trait;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import nl.loket.web.school.SchoolPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody tells of themself: who reads it, until when it may change, and what the match makes of it (1.11, 1.12, SX-001-10, AMB-02). */
@PortalTest
class AboutMePagesIT {

    private static final Actor TEST = Actor.system("test");
    private static final String SECRET = "Grote letters graag";
    private static final OwnText NOTHING = OwnText.of("");
    private static final String WILD = "👩‍🏫 مرحبا \u202eabc\u202c <script>alert(1)</script> ";

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    SchoolPeople schools;

    @Autowired
    Cast cast;

    @Autowired
    CoachDesk coaches;

    @Autowired
    AboutMeDesk about;

    @Autowired
    ApplicationDesk applications;

    @Autowired
    MatchProfileDesk profiles;

    @Autowired
    DocumentDesk documents;

    private Actor nadia = TEST;
    private Actor fatima = TEST;
    private Candidate samira;

    @BeforeEach
    void somebodyWithAGuide() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = people.staff("Fatima", "Benali", Role.COACH);
        coaches.add(
                TEST,
                new AddCoach(fatima.requirePerson(), CoachKind.INTERNAL, "41781", 40, LocalDate.of(2023, 1, 9), null));
        samira = people.registered("Samira", "El Amrani");
    }

    @Test
    void everyScriptOfTheWorldStandsThereAsItWasWritten() throws Exception {
        var wild = WILD.repeat(OwnText.LONGEST / WILD.length()).strip();
        mine().done("/mijn/wat-ik-meebreng", Map.of("work", wild, "languages", "العربية", "seenVersion", "0"));
        mine().done("/mijn/ondersteuning", Map.of("text", wild, "none", "false", "seenVersion", "0"));

        assertThat(mine().open("/mijn/wat-ik-meebreng", 200)
                        .select("textarea[name=work]")
                        .text())
                .isEqualTo(wild);
        var read = desk().open(samira.url() + "/documenten", 200);
        assertThat(read.select("#meebrengen dd").first()).isNotNull();
        assertThat(read.select("#meebrengen dd").eachText()).contains(wild, "العربية");
        assertThat(read.select("#meebrengen dd").eachAttr("dir")).containsOnly("auto");
        assertThat(desk().open(samira.url() + "/ondersteuning", 200)
                        .select(".typed")
                        .text())
                .isEqualTo(wild);
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() throws Exception {
        mine().done("/mijn/wat-ik-meebreng", Map.of("work", "Kok", "seenVersion", "0"));
        var other = mine().send("/mijn/wat-ik-meebreng", 409, Map.of("work", "Bakker", "seenVersion", "0"));
        assertThat(other.select("#stands").text()).contains("Kok");
        assertThat(other.select("textarea[name=work]").text()).isEqualTo("Bakker");
        mine().done("/mijn/wat-ik-meebreng", Map.of("work", "Bakker", "seenVersion", seen(other)));

        mine().done("/mijn/ondersteuning", Map.of("none", "true", "seenVersion", "0"));
        var need = mine().send("/mijn/ondersteuning", 409, Map.of("text", SECRET, "none", "false", "seenVersion", "0"));
        assertThat(need.select("#stands").text()).contains("Ik heb niets nodig");
        assertThat(need.select("textarea").text()).isEqualTo(SECRET);

        mine().done("/mijn/voorkeuren", Map.of("days", "4", "seenVersion", "0"));
        var wish = mine().send("/mijn/voorkeuren", 409, Map.of("days", "3", "seenVersion", "0"));
        assertThat(wish.select("#stands").text()).contains("4 dagen");
        assertThat(wish.select("input[name=days][checked]").val()).isEqualTo("3");
    }

    @Test
    void afterTheIntakeItIsReadAndNoLongerChanged() throws Exception {
        mine().done("/mijn/wat-ik-meebreng", Map.of("work", "Kok", "seenVersion", "0"));
        people.put(samira, TrajectoryStatus.PRE_TRACK);

        for (var page : List.of("wat-ik-meebreng", "voorkeuren", "motivatie", "cv")) {
            var closed = mine().open("/mijn/" + page, 200);
            assertThat(closed.select("main").text()).as(page).contains("Je intake is al geweest");
            assertThat(closed.select("main form")).as(page).isEmpty();
        }
        var refused = mine().send("/mijn/wat-ik-meebreng", 422, Map.of("work", "Bakker", "seenVersion", "1"));
        assertThat(refused.select("[data-error-summary]").text()).contains("je gids of het loket");
        assertThat(refused.select("textarea[name=work]").text()).isEqualTo("Bakker");
        mine().send("/mijn/voorkeuren", 422, Map.of("days", "3", "seenVersion", "0"));
        mine().done("/mijn/ondersteuning", Map.of("text", SECRET, "none", "false", "seenVersion", "0"));
    }

    @Test
    void whatSomebodyNeedsIsReadByTheDeskAndTheirOwnGuideAloneAndTheLogSaysSo() throws Exception {
        mine().done("/mijn/ondersteuning", Map.of("text", SECRET, "none", "false", "seenVersion", "0"));

        assertThat(desk().open(samira.url() + "/ondersteuning", 200).text()).contains(SECRET);
        var guide = new Pages(mvc, fatima);
        assertThat(guide.open("/coach/mensen/" + samira.trajectory(), 200).select("main a[href$=/ondersteuning]"))
                .hasSize(1);
        assertThat(guide.open("/coach/mensen/" + samira.trajectory() + "/ondersteuning", 200)
                        .text())
                .contains(SECRET);
        assertThat(mine().open("/mijn/wie-keek", 200).select("main").text())
                .contains("Dossier: wat iemand nodig heeft", "Fatima Benali", "Nadia Bouzid");

        for (var url : List.of("", "/documenten", "/wensen", "/tijdlijn", "/intake", "/notities")) {
            assertThat(desk().open(samira.url() + url, 200).text()).as(url).doesNotContain(SECRET);
        }
        var bart = people.staff("Bart", "Smit", Role.COACH);
        new Pages(mvc, bart).open("/coach/mensen/" + samira.trajectory() + "/ondersteuning", 404);
    }

    @Test
    void whoAppliesAgainNeedNotTellItAgain() throws Exception {
        var self = Actor.of(samira.person(), Role.CANDIDATE);
        about.bring(self, samira.trajectory(), new Strengths(OwnText.of("Kok"), NOTHING, NOTHING, NOTHING), 0);
        about.need(self, samira.trajectory(), OwnText.of(SECRET), 0);
        people.put(samira, TrajectoryStatus.ENDED);
        var again = applications.applyAgain(self, samira.trajectory());

        assertThat(about.strengths(self, again).said().work().value()).isEqualTo("Kok");
        assertThat(about.support(self, again).text().value()).isEqualTo(SECRET);
    }

    @Test
    void aCoachWhoOnlySitsAtTheIntakeDoesNotReadIt() throws Exception {
        var bart = people.staff("Bart", "Smit", Role.COACH);
        people.put(samira, TrajectoryStatus.INTAKE_READY);
        people.plan(samira, nadia, bart);
        var guest = new Pages(mvc, bart);

        assertThat(guest.open("/coach/mensen/" + samira.trajectory(), 200).select("main a[href$=/ondersteuning]"))
                .isEmpty();
        guest.open("/coach/mensen/" + samira.trajectory() + "/ondersteuning", 404);
    }

    @Test
    void theSchoolReadsWhatSomebodyBringsAndNotWhatTheyNeed() throws Exception {
        var wim = people.at(TrajectoryStatus.SUITABILITY, "Wim", "Wouters");
        var kept = people.registered("Bo", "de Wit");
        about.bring(
                Actor.of(kept.person(), Role.CANDIDATE),
                kept.trajectory(),
                new Strengths(OwnText.of("Kok"), OwnText.of("Muziek"), OwnText.of(""), OwnText.of("")),
                0);
        about.need(Actor.of(kept.person(), Role.CANDIDATE), kept.trajectory(), OwnText.of(SECRET), 0);
        people.put(kept, TrajectoryStatus.SUITABILITY);
        var school = schools.training(0, 3);
        var head = new Pages(mvc, Actor.of(cast.head(school, "Renske", "Oudeman"), Role.SCHOOL_HEAD));
        var monday = LocalDate.of(2023, 3, 13);
        var placed = schools.placed(traveller(kept), school, PlacementType.TRAINING, monday);
        var proposed = schools.proposed(traveller(wim), school, PlacementType.TRAINING, monday);

        var page = head.open("/school/mensen/" + placed.value(), 200);
        assertThat(page.select("#meebrengen").text()).contains("Kok", "Muziek");
        assertThat(page.text()).doesNotContain(SECRET);
        assertThat(head.open("/school/voorstellen/" + proposed.value(), 200).select("#meebrengen"))
                .as("nothing to tell")
                .isEmpty();
    }

    @Test
    void whatSomebodyWantsCountsInTheMatchAndWhatTheDeskAddsStays() throws Exception {
        mine().done("/mijn/voorkeuren", Map.of("section", "LOWER_YEARS", "days", "4", "seenVersion", "0"));
        var wishes = desk().open(samira.url() + "/wensen", 200);
        assertThat(wishes.select("#zelf").text()).contains("Zelf ingevuld op 13 maart 2023", "Onderbouw", "4 dagen");
        assertThat(wishes.select("input[name=section][checked]").val()).isEqualTo("LOWER_YEARS");

        desk().done(
                        samira.url() + "/wensen",
                        Map.of(
                                "section",
                                "LOWER_YEARS",
                                "sector",
                                "CARE",
                                "seen",
                                wishes.select("input[name=seen]").val()));
        mine().done("/mijn/voorkeuren", Map.of("section", "UPPER_YEARS", "seenVersion", "2"));
        assertThat(profiles.person(nadia, samira.trajectory()).traits())
                .containsExactlyInAnyOrder(Trait.CARE, Trait.UPPER_YEARS);
    }

    @Test
    void aDiplomaFromElsewhereIsAskedForAndThenWaitsForTheDesk() throws Exception {
        assertThat(tasks()).contains("Diploma laten waarderen Stuur je buitenlandse diploma");
        var self = Actor.of(samira.person(), Role.CANDIDATE);
        documents.store(
                self, samira.person(), DocumentKind.DIPLOMA, "diploma.pdf", FileContent.of("%PDF-1.7 x".getBytes()));
        assertThat(tasks()).contains("Je diploma is binnen. Het loket kijkt het na. Bij het loket");
        desk().done(
                        samira.url() + "/documenten/diploma",
                        Map.of("seenVersion", "0", "outcome", "ACCEPTED", "note", "Waardering van het IDW gezien."));
        assertThat(tasks()).contains("Het niveau klopt. Nagekeken op 13 maart 2023.");
    }

    @Test
    void theIntakeBeginsWithQuestionsThatFollowFromTheScanAndWithNoScore() throws Exception {
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        ScanVersion.CURRENT.questions().forEach(q -> answers.put(q, ScanAnswer.YES));
        answers.put(ScanQuestion.PARENTS, ScanAnswer.NO);
        applications.scan(Actor.of(samira.person(), Role.CANDIDATE), samira.trajectory(), new SelfScan(answers));
        people.put(samira, TrajectoryStatus.INTAKE_READY);
        people.plan(samira, nadia, fatima);

        var question = "Welk moeilijk gesprek voerde je onlangs";
        for (var page : List.of(
                mine().open("/mijn/zelfscan", 200),
                desk().open(samira.url() + "/intake/verslag", 200),
                new Pages(mvc, fatima).open("/coach/intake/" + samira.trajectory(), 200))) {
            var starters = page.select("section[aria-labelledby=starters]");
            assertThat(starters.select("li").eachText())
                    .singleElement()
                    .asString()
                    .contains(question);
            assertThat(starters.text()).doesNotContain("Nee", "13", "14");
        }
    }

    private String tasks() throws Exception {
        return mine().open("/mijn", 200).select("main .task-list").text();
    }

    private static Cast.Traveller traveller(Candidate candidate) {
        return new Cast.Traveller(candidate.person(), candidate.trajectory());
    }

    private static String seen(Document page) {
        return page.select("input[name=seenVersion]").val();
    }

    private Pages mine() {
        return new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
