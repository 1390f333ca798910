package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class DossierPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");

    @BeforeEach
    void desk() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
    }

    @Test
    void everyPageOfADossierIsThereInBothLanguages() throws Exception {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        var fatima = people.staff("Fatima", "Benali", Role.COACH);
        people.plan(samira, nadia, fatima);
        for (var path : new String[] {
            "", "/documenten", "/intake", "/intake/verslag", "/notities", "/tijdlijn", "/bijeenkomsten", "/stoppen"
        }) {
            for (var language : new String[] {"nl", "en"}) {
                var page = pages().in(language, samira.url() + path);
                assertThat(page.select("h1").eachText()).as(path).containsExactly("Samira El Amrani");
                assertThat(page.select("nav.tabs a[aria-current=page]"))
                        .as(path)
                        .hasSize(1);
                assertThat(page.select("main").text()).contains("ZIJ-2023-");
            }
        }
    }

    @Test
    void theOverviewNamesAllThatIsMissingWithALinkEach() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var links = pages().open(samira.url(), 200).select(".card--now li a");
        assertThat(links).hasSizeGreaterThanOrEqualTo(5);
        assertThat(links.eachAttr("href"))
                .contains(samira.url() + "/bijeenkomsten", samira.url() + "/documenten#diploma");
        for (var link : links.eachAttr("href")) {
            pages().open(link.replaceAll("#.*", ""), 200);
        }
    }

    @Test
    void openingADossierIsLogged() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        pages().open(samira.url() + "/notities", 200);
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where kind = 'saw' and what = 'dossier.notes' and about_id = :p and person_id = :me")
                        .param("p", samira.person().value())
                        .param("me", nadia.requirePerson().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aColleagueTakesOverTheCase() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
        assertThat(new Pages(mvc, ruben).open(samira.url(), 200).select("main").text())
                .contains("zaak van Nadia Bouzid");
        new Pages(mvc, ruben).done(samira.url() + "/overnemen", Map.of());
        assertThat(new Pages(mvc, ruben).open(samira.url(), 200).select("main").text())
                .contains("jouw zaak");
    }

    @Test
    void whatDoesNotExistIsNotFoundAndOthersMayNotEnter() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        pages().open("/loket/mensen/" + UUID.randomUUID(), 404);
        pages().open("/loket/mensen/geen-id", 404);
        pages().open(samira.url() + "/documenten/" + UUID.randomUUID(), 404);
        var coach = people.staff("Fatima", "Benali", Role.COACH);
        new Pages(mvc, coach).open(samira.url(), 403);
        new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE)).open(samira.url(), 403);
    }

    @Test
    void aForeignDiplomaIsVerifiedByTheDesk() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var url = samira.url() + "/documenten/diploma";
        assertThat(Pages.at(pages().send(url, 422, Map.of("seenVersion", "0")), "outcome"))
                .contains("Kies of het niveau klopt");
        var page = pages().send(url, 422, Map.of("seenVersion", "0", "outcome", "ACCEPTED", "note", Pages.LONG));
        assertThat(Pages.at(page, "note")).contains("2.000");
        assertThat(page.select("#note").val().equals(Pages.LONG)).isTrue();
        assertThat(Pages.at(
                        pages().send(url, 422, Map.of("seenVersion", "0", "outcome", "MISSCHIEN", "note", "x")),
                        "outcome"))
                .isNotEmpty();

        pages().done(url, Map.of("seenVersion", "0", "outcome", "ACCEPTED", "note", "Nuffic, 3 maart"));
        var stale = pages().send(url, 409, Map.of("seenVersion", "0", "outcome", "REJECTED", "note", "Ik twijfel"));
        assertThat(stale.select("[data-conflict]")).isNotEmpty();
        assertThat(stale.select("#note").val()).isEqualTo("Ik twijfel");
    }

    @Test
    void aNoteIsForItsEyesAndIsKeptWhenItIsRefused() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var url = samira.url() + "/notities";
        assertThat(Pages.at(pages().send(url, 422, Map.of("text", " ", "kind", "DESK")), "text"))
                .contains("Schrijf een notitie");
        assertThat(Pages.at(pages().send(url, 422, Map.of("text", "x")), "kind"))
                .contains("Kies voor wie");
        assertThat(Pages.at(pages().send(url, 422, Map.of("text", "x", "kind", "IEDEREEN")), "kind"))
                .isNotEmpty();
        var refused = pages().send(url, 422, Map.of("text", Pages.LONG, "kind", "PRIVATE"));
        assertThat(refused.select("#text").val().equals(Pages.LONG)).isTrue();

        pages().done(url, Map.of("text", "<b>Belde</b> 👩‍🏫", "kind", "PRIVATE"));
        assertThat(pages().open(url, 200).select("article").text()).contains("<b>Belde</b> 👩‍🏫");
        var ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
        assertThat(new Pages(mvc, ruben).open(url, 200).select("article")).isEmpty();
    }

    @Test
    void anEndIsAskedTwiceAndTellsWhatFollows() throws Exception {
        var samira = people.at(TrajectoryStatus.PRE_TRACK, "Samira", "El Amrani");
        var url = samira.url() + "/stoppen";
        var empty = pages().send(url, 422, Map.of("seenVersion", "0"));
        assertThat(Pages.at(empty, "exit")).contains("Kies hoe");
        assertThat(Pages.at(empty, "trigger")).contains("Kies wie");
        assertThat(Pages.at(empty, "reason")).contains("Kies een reden");
        assertThat(pages().open(url, 200).select("input[name=exit]").eachAttr("value"))
                .containsExactly("EX_04", "EX_07");

        var seen = String.valueOf(people.version(samira));
        var end = Map.of(
                "seenVersion", seen, "exit", "EX_04", "trigger", "PERSON", "reason", "TOO_HEAVY", "note", "Belde zelf");
        var confirm = pages().send(url, 200, end);
        assertThat(confirm.select("main").text()).contains("Weet je het zeker?", "Te zwaar", "sluit vandaag");
        assertThat(pages().open(samira.url(), 200).select("main").text()).doesNotContain("Hoe stopt het?");

        var yes = new java.util.HashMap<>(end);
        yes.put("confirmed", "true");
        pages().done(url, yes);
        assertThat(pages().open(samira.url(), 200).select("main").text()).contains("Gestopt", "Te zwaar", "Belde zelf");
        pages().send(url, 409, yes);
    }

    @Test
    void anExitRefusesWhatDoesNotFit() throws Exception {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        var url = samira.url() + "/stoppen";
        var seen = String.valueOf(people.version(samira));
        var base = Map.of("seenVersion", seen, "exit", "EX_01", "trigger", "DESK", "reason", "DIPLOMA_TOO_LOW");
        assertThat(Pages.at(pages().send(url, 422, with(base, "note", Pages.LONG)), "note"))
                .contains("2.000");
        assertThat(Pages.at(pages().send(url, 422, with(base, "route", "DUAL")), "route"))
                .contains("Andere route");
        assertThat(Pages.at(pages().send(url, 422, with(base, "exit", "EX_99")), "exit"))
                .isNotEmpty();
        var notHere = with(with(base, "exit", "EX_10"), "confirmed", "true");
        assertThat(Pages.at(pages().send(url, 422, notHere), "exit")).contains("kan niet");

        assertThat(Pages.at(pages().send(url, 422, with(base, "reason", "TOO_HEAVY")), "reason"))
                .contains("hoort niet bij");
        assertThat(Pages.at(pages().send(url, 422, with(base, "exit", "EX_03")), "exit"))
                .contains("besluit");
        assertThat(pages().open(url, 200).select("input[name=exit]").eachAttr("value"))
                .containsExactly("EX_01", "EX_02", "EX_07");

        var other = with(with(base, "exit", "EX_07"), "reason", "OTHER_ROUTE");
        assertThat(Pages.at(pages().send(url, 422, other), "route")).contains("Kies welke andere route");
        pages().done(url, with(with(other, "route", "PART_TIME"), "confirmed", "true"));
        assertThat(pages().open(samira.url(), 200).select("main").text()).contains("Deeltijd");
    }

    @Test
    void whoIsEndedHearsThatItEndedAndNotWhy() throws Exception {
        var samira = people.at(TrajectoryStatus.PRE_TRACK, "Samira", "El Amrani");
        var end = Map.of(
                "seenVersion", String.valueOf(people.version(samira)),
                "exit", "EX_04",
                "trigger", "DESK",
                "reason", "SUITABILITY_FAILED",
                "note", "Belde zelf",
                "confirmed", "true");
        pages().done(samira.url() + "/stoppen", end);

        Awaitility.await().untilAsserted(() -> assertThat(mailTo(samira)).hasSize(1));
        assertThat(mailTo(samira).getFirst())
                .contains("Je traject bij 1 Loket is gestopt", "/mijn")
                .doesNotContain("Geschiktheid", "Belde zelf", "EX");
    }

    @Test
    void whoStoppedThemselfGetsAConfirmation() throws Exception {
        var samira = people.at(TrajectoryStatus.PRE_TRACK, "Samira", "El Amrani");
        var end = Map.of(
                "seenVersion", String.valueOf(people.version(samira)),
                "exit", "EX_04",
                "trigger", "PERSON",
                "reason", "TOO_HEAVY",
                "confirmed", "true");
        pages().done(samira.url() + "/stoppen", end);

        Awaitility.await().untilAsserted(() -> assertThat(mailTo(samira)).hasSize(1));
        assertThat(mailTo(samira).getFirst()).contains("zoals je wilde").doesNotContain("zwaar");
    }

    private List<String> mailTo(DeskPeople.Candidate candidate) {
        return jdbc.sql(
                        "select subject || body from core.outbox where person_id = ? and template like 'trajectory.mail.%'")
                .param(candidate.person().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void anUndoneEndOpensTheDossierAgain() throws Exception {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        var seen = String.valueOf(people.version(samira));
        pages().done(
                        samira.url() + "/stoppen",
                        Map.of(
                                "seenVersion",
                                seen,
                                "exit",
                                "EX_02",
                                "trigger",
                                "PERSON",
                                "reason",
                                "OTHER_FUNCTION",
                                "confirmed",
                                "true"));
        pages().done(
                        samira.url() + "/stappen/terug",
                        Map.of("version", String.valueOf(people.version(samira)), "reason", "vergissing"));
        assertThat(pages().open(samira.url(), 200).select("main").text()).contains("Klaar voor de intake");
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new java.util.HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
