package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class GuideAndReportPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    CoachDesk coaches;

    Actor nadia = Actor.system("test");
    Actor fatima = Actor.system("test");

    @BeforeEach
    void colleagues() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = people.staff("Fatima", "Benali", Role.COACH);
    }

    @Test
    void theDeskGivesAGuideWhenTheIntermediaryStandsIn() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var url = samira.url() + "/gids";
        assertThat(desk().open("/loket?lijst=zonder-gids", 200).select("tbody").text())
                .contains("El Amrani, Samira");
        assertThat(desk().open(url, 200).select("main").text()).contains("Geen coach vrij");
        coaches.add(
                Actor.system("test"),
                new AddCoach(
                        fatima.requirePerson(), CoachKind.INTERNAL, null, 9, java.time.LocalDate.of(2022, 9, 1), null));

        var seen = desk().open(url, 200).select("input[name=seen]").val();
        desk().done(url, Map.of("coach", fatima.requirePerson().toString(), "reason", "er is plaats", "seen", seen));
        assertThat(desk().open(samira.url(), 200).select("aside").text()).contains("Fatima Benali");

        var karim = people.staff("Karim", "Yilmaz", Role.COACH).requirePerson();
        coaches.add(
                Actor.system("test"),
                new AddCoach(karim, CoachKind.INTERNAL, null, 9, java.time.LocalDate.of(2022, 9, 1), null));
        var late = desk().send(url, 409, Map.of("coach", karim.toString(), "reason", "dichtbij", "seen", seen));
        assertThat(late.select("[data-conflict]").text()).contains("Er is intussen een ander toegewezen");
        assertThat(late.select("main").text()).contains("Nu begeleidt Fatima Benali");
        assertThat(late.select("#reason").val()).isEqualTo("dichtbij");
        assertThat(desk().open(samira.url() + "/uren", 200).select("progress")).hasSize(6);
    }

    @Test
    void theRankedPoolSaysWhyAndANextCoachReadsWhatWasHandedOver() throws Exception {
        inThePool(fatima);
        var samira = people.registered("Samira", "El Amrani");
        var karim = people.staff("Karim", "Yilmaz", Role.COACH);
        inThePool(karim);
        var url = samira.url() + "/gids";
        var page = desk().open(url, 200);
        assertThat(page.select(".match h3").eachText()).containsExactly("1. Karim Yilmaz");
        assertThat(page.select(".match progress")).hasSize(5);
        var points = page.select(".match .reasons dt .muted").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replaceAll(" .*", "")))
                .sum();
        assertThat(page.select(".match__score strong").text()).isEqualTo(String.valueOf(points));
        assertThat(page.select("#coach option[selected]").text()).startsWith("1. Karim Yilmaz");
        var karimId = karim.requirePerson().toString();
        var typed = new java.util.HashMap<>(Map.of(
                "coach",
                karimId,
                "reason",
                "Fatima is ziek",
                "seen",
                page.select("input[name=seen]").val()));
        assertThat(Pages.at(desk().send(url, 422, typed), "handover")).contains("volgende coach");
        typed.put("handover", "Belt liever 's avonds <script>alert(1)</script>");
        desk().done(url, typed);
        var his = new Pages(mvc, karim).open("/coach/mensen/" + samira.trajectory(), 200);
        assertThat(his.select("#overdracht").text()).contains("Belt liever 's avonds", "Fatima Benali", "Nadia Bouzid");
        assertThat(his.select("#waarom li").eachText()).contains("heeft tijd");
        coach().open("/coach/mensen/" + samira.trajectory(), 404);
        var after = desk().open(url, 200);
        assertThat(after.text()).contains("1 keer van begeleider gewisseld", "Waarom Karim Yilmaz", "Fatima is ziek");
        var mine = new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
        assertThat(mine.open("/mijn", 200).text())
                .contains("Waarom Karim Yilmaz? heeft tijd")
                .doesNotContain("Fatima is ziek", "avonds", "punten");
    }

    private void inThePool(Actor coach) {
        coaches.add(
                Actor.system("test"),
                new AddCoach(
                        coach.requirePerson(), CoachKind.INTERNAL, null, 9, java.time.LocalDate.of(2022, 9, 1), null));
    }

    @Test
    void aCoachWritesTheirOwnPartAndSeesNoOther() throws Exception {
        var samira = people.at(TrajectoryStatus.INTAKE_READY, "Samira", "El Amrani");
        var url = "/coach/intake/" + samira.trajectory();
        coach().open(url, 404);
        people.plan(samira, nadia, fatima);
        people.report(samira, nadia);

        for (var language : new String[] {"nl", "en"}) {
            assertThat(coach().in(language, url).select("h1").text()).contains("Samira El Amrani");
        }
        assertThat(coach().in("nl", url).text()).doesNotContain("Past goed");
        for (var field : new String[] {"motivation", "profession", "guidance", "feasibility"}) {
            var page = coach().send(url, 422, Map.of("seenVersion", "0", field, Pages.LONG));
            assertThat(Pages.at(page, field)).as(field).contains("4.000");
            assertThat(page.select("#" + field).val().equals(Pages.LONG)).isTrue();
        }
        var whole = Map.of(
                "seenVersion",
                "0",
                "motivation",
                "a",
                "profession",
                "b",
                "guidance",
                "c",
                "feasibility",
                "d",
                "advice",
                "GO",
                "complete",
                "true");
        coach().done(url, whole);
        assertThat(coach().send(url, 409, whole).select("[data-conflict]")).isNotEmpty();
        assertThat(coach().open(url, 200).select("main").text()).contains("Definitief");
        assertThat(desk().open(samira.url() + "/intake", 200).select("#besluit form"))
                .isNotEmpty();
        new Pages(mvc, people.staff("Karim", "Yilmaz", Role.COACH)).open(url, 404);
        new Pages(mvc, nadia).open(url, 403);
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }

    private Pages coach() {
        return new Pages(mvc, fatima);
    }
}
