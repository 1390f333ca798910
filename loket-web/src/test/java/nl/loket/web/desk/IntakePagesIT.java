package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class IntakePagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Actor fatima = Actor.system("test");
    Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());

    @BeforeEach
    void somebodyWhoIsReady() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = people.staff("Fatima", "Benali", Role.COACH);
        samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
    }

    @Test
    void anAppointmentIsRefusedFieldByField() throws Exception {
        var empty = nadia().send(plan(), 422, Map.of("seenVersion", "0"));
        for (var field : new String[] {"on", "at", "place", "intermediary", "coach"}) {
            assertThat(Pages.at(empty, field)).as(field).isNotEmpty();
        }
        wrong(plan(), planned(), "on", "2023-13-45");
        wrong(plan(), planned(), "on", "gisteren");
        wrong(plan(), planned(), "on", "2023-03-12");
        wrong(plan(), planned(), "at", "25:99");
        wrong(plan(), planned(), "coach", "geen-id");
        wrong(plan(), planned(), "coach", UUID.randomUUID().toString());
        wrong(plan(), planned(), "intermediary", "geen-id");
        for (var field : new String[] {"place", "alumnus", "hrm"}) {
            wrong(plan(), planned(), field, Pages.LONG);
        }
    }

    @Test
    void anAppointmentIsMadeChangedAndCancelled() throws Exception {
        nadia().done(plan(), planned());
        var page = nadia().open(samira.url() + "/intake", 200);
        assertThat(page.select("main").text())
                .contains("vrijdag 17 maart 2023", "10.00 uur", "<b>Wibautstraat</b> 12 👩‍🏫", "Fatima Benali", "Tom");
        assertThat(page.select("#besluit li").eachText()).hasSize(3);

        var twice = nadia().send(plan(), 409, planned());
        assertThat(twice.select("[data-conflict]").text()).contains("De intake is nu op vrijdag 17 maart 2023");
        assertThat(twice.select("input[name=place]").val()).isEqualTo("<b>Wibautstraat</b> 12 👩‍🏫");

        var seen = page.select("input[name=seenVersion]").val();
        nadia().done(
                        plan(),
                        DossierPagesIT.with(DossierPagesIT.with(planned(), "seenVersion", seen), "on", "2023-03-20"));
        seen = nadia().open(samira.url() + "/intake", 200)
                .select("input[name=seenVersion]")
                .val();
        nadia().done(samira.url() + "/intake/afzeggen", Map.of("seenVersion", seen));
        assertThat(nadia().open(samira.url() + "/intake", 200).select("main").text())
                .contains("nog niet gepland");
    }

    @Test
    void aReportIsKeptAsADraftAndRefusedWithItsTexts() throws Exception {
        people.plan(samira, nadia, fatima);
        var url = samira.url() + "/intake/verslag";
        var gaps = nadia().send(url, 422, Map.of("seenVersion", "0", "motivation", "Wil graag", "complete", "true"));
        assertThat(gaps.select("[data-error-summary]").text()).contains("Vul alle teksten in");
        assertThat(gaps.select("#motivation").val()).isEqualTo("Wil graag");
        for (var field : new String[] {"motivation", "profession", "guidance", "feasibility"}) {
            wrong(url, Map.of("seenVersion", "0"), field, Pages.LONG);
        }
        wrong(url, Map.of("seenVersion", "0"), "advice", "MISSCHIEN");

        nadia().done(url, Map.of("seenVersion", "0", "motivation", "<script>alert(1)</script>", "complete", "false"));
        assertThat(nadia().open(url, 200).select("#motivation").val()).isEqualTo("<script>alert(1)</script>");
        var stale = nadia().send(url, 409, Map.of("seenVersion", "0", "motivation", "Van mij"));
        assertThat(stale.select("[data-conflict]").text()).contains("Nadia Bouzid");
        assertThat(stale.select("#motivation").val()).isEqualTo("Van mij");
    }

    @Test
    void aDecisionIsRefusedFieldByField() throws Exception {
        var seen = decidable();
        var empty = nadia().send(decide(), 422, Map.of("seenVersion", seen));
        for (var field : new String[] {"outcome", "reason", "feedback"}) {
            assertThat(Pages.at(empty, field)).as(field).isNotEmpty();
        }
        wrong(decide(), go(seen), "outcome", "MISSCHIEN");
        wrong(decide(), go(seen), "reason", "FEASIBILITY");
        wrong(decide(), go(seen), "reason", "ZOMAAR");
        wrong(decide(), go(seen), "feedback", Pages.LONG);
        wrong(decide(), go(seen), "route", "DUAL");
        wrong(decide(), go(seen), "lookAgainOn", "2023-06-01");
        wrong(decide(), go(seen), "lookAgainOn", "ooit");
        var other = DossierPagesIT.with(
                DossierPagesIT.with(go(seen), "outcome", "OTHER_ROUTE"), "reason", "ROUTE_FITS_BETTER");
        assertThat(Pages.at(nadia().send(decide(), 422, other), "route")).contains("Kies de route");
        var notNow =
                DossierPagesIT.with(DossierPagesIT.with(go(seen), "outcome", "NOT_NOW"), "reason", "CIRCUMSTANCES");
        assertThat(Pages.at(nadia().send(decide(), 422, notNow), "lookAgainOn")).contains("na vandaag");
    }

    @Test
    void aGoIsAskedTwiceAndStartsThePreTrack() throws Exception {
        var seen = decidable();
        var confirm = nadia().send(decide(), 200, go(seen));
        assertThat(confirm.select("h2").eachText()).contains("Klopt dit besluit?");
        var yes = new HashMap<String, String>();
        confirm.select("form:has(input[name=confirmed]) input[type=hidden]:not([name=_csrf])")
                .forEach(i -> yes.put(i.attr("name"), i.val()));
        nadia().done(decide(), yes);

        var page = nadia().open(samira.url() + "/intake", 200);
        assertThat(page.select("main").text()).contains("In het voortraject", "Welkom!", "Past bij het beroep");
        nadia().done(decide(), yes);
    }

    @Test
    void theSecondOfTwoBrowsersSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        var seen = decidable();
        var ruben = new Pages(mvc, people.staff("Ruben", "de Wit", Role.INTERMEDIARY));
        nadia().done(decide(), DossierPagesIT.with(go(seen), "confirmed", "true"));

        var no = Map.of(
                "seenVersion",
                seen,
                "outcome",
                "NO",
                "reason",
                "MOTIVATION",
                "feedback",
                "Mijn lange uitleg",
                "confirmed",
                "true");
        var page = ruben.send(decide(), 409, no);
        assertThat(page.select("[data-conflict]").text())
                .contains(
                        "Iemand anders was je voor",
                        "Nadia Bouzid besliste op 13 maart 2023",
                        "Ja, naar het voortraject",
                        "Mijn lange uitleg",
                        "De motivatie past niet");
    }

    @Test
    void notNowStaysReadyAndIsTakenBack() throws Exception {
        var seen = decidable();
        nadia().done(
                        decide(),
                        Map.of(
                                "seenVersion",
                                seen,
                                "outcome",
                                "NOT_NOW",
                                "reason",
                                "CIRCUMSTANCES",
                                "feedback",
                                "Later",
                                "lookAgainOn",
                                "2023-06-01",
                                "confirmed",
                                "true"));
        var page = nadia().open(samira.url() + "/intake", 200);
        assertThat(page.select("#besluit").text()).contains("Nu nog niet", "donderdag 1 juni 2023");
        assertThat(nadia().open("/loket?lijst=wacht", 200).select("tbody").text())
                .contains("Wacht na de intake");
        nadia().done(
                        samira.url() + "/intake/besluit/terugnemen",
                        Map.of(
                                "seenVersion",
                                page.select("#besluit input[name=seenVersion]").val()));
        assertThat(nadia().open(samira.url() + "/intake", 200).select("#besluit form"))
                .isNotEmpty();
    }

    @Test
    void anUndoneGoIsDecidedAnew() throws Exception {
        var seen = decidable();
        nadia().done(decide(), DossierPagesIT.with(go(seen), "confirmed", "true"));
        nadia().done(
                        samira.url() + "/stappen/terug",
                        Map.of("version", String.valueOf(people.version(samira)), "reason", "vergissing"));
        var page = nadia().open(samira.url() + "/intake", 200);
        var again = page.select("#besluit input[name=seenVersion]").val();
        nadia().done(decide(), DossierPagesIT.with(go(again), "confirmed", "true"));
    }

    @Test
    void whatIsMissingForADecisionIsNamedWithWhereItIsMended() throws Exception {
        people.plan(samira, nadia, fatima);
        var links = nadia().open(samira.url() + "/intake", 200).select("#besluit li a");
        assertThat(links.eachAttr("href"))
                .containsExactly(samira.url() + "/intake/verslag", samira.url() + "/intake#verslag-coach");
        assertThat(nadia().send(decide(), 422, go("1"))
                        .select("[data-error-summary]")
                        .text())
                .contains("Beslissen kan nog niet");
    }

    private String decidable() {
        var version = people.plan(samira, nadia, fatima);
        people.report(samira, nadia);
        people.report(samira, fatima);
        return String.valueOf(version);
    }

    private void wrong(String url, Map<String, String> fields, String field, String value) throws Exception {
        var page = nadia().send(url, 422, DossierPagesIT.with(fields, field, value));
        assertThat(Pages.at(page, field)).as(field).isNotEmpty();
        assertThat(page.select("[data-error-summary] a[href=#" + field + "]"))
                .as(field)
                .isNotEmpty();
    }

    private static Map<String, String> go(String seen) {
        return Map.of("seenVersion", seen, "outcome", "GO", "reason", "SUITABLE", "feedback", "Welkom!");
    }

    private Map<String, String> planned() {
        return Map.of(
                "seenVersion", "0",
                "on", "2023-03-17",
                "at", "10:00",
                "place", "<b>Wibautstraat</b> 12 👩‍🏫",
                "intermediary", nadia.requirePerson().toString(),
                "coach", fatima.requirePerson().toString(),
                "alumnus", "Tom");
    }

    private String plan() {
        return samira.url() + "/intake/plannen";
    }

    private String decide() {
        return samira.url() + "/intake/besluit";
    }

    private Pages nadia() {
        return new Pages(mvc, nadia);
    }
}
