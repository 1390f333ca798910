package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.CaseDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.lokettest.StatementCount;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class WorkListIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseDesk cases;

    @Autowired
    CoachDesk coaches;

    @Autowired
    BusinessClock clock;

    Actor admin = Actor.system("test");

    Actor nadia = Actor.system("test");
    Actor fatima = Actor.system("test");

    @BeforeEach
    void desk() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        fatima = people.staff("Fatima", "Benali", Role.COACH);
    }

    @Test
    void anEmptyWorkListSaysWhatToDo() throws Exception {
        var page = pages().open("/loket", 200);
        assertThat(page.select("h1").text()).isEqualTo("Werkbak");
        assertThat(page.select(".empty").text()).contains("Geen zaken");
    }

    @Test
    void eachCaseSaysWhatIsNextWhoActsAndByWhen() throws Exception {
        people.registered("Samira", "El Amrani");
        people.at(TrajectoryStatus.INTAKE_READY, "Joost", "Visser");
        var deniz = people.at(TrajectoryStatus.INTAKE_READY, "Deniz", "Öztürk");
        people.plan(deniz, nadia, fatima);
        people.at(TrajectoryStatus.PRE_TRACK, "Lieke", "de Groot");
        people.at(TrajectoryStatus.YEAR_ONE, "Tom", "IJsbrand");
        people.at(TrajectoryStatus.ENDED, "Weg", "Gegaan");

        var rows = rows(pages().open("/loket", 200));
        assertThat(rows).hasSize(5);
        assertThat(rows.get("Öztürk, Deniz")).containsExactly("Aanmelden", "Intakegesprek", "jij", "13 mrt", "vandaag");
        assertThat(rows.get("Visser, Joost"))
                .containsExactly("Aanmelden", "Intake plannen", "jij", "27 mrt", "Op schema");
        assertThat(rows.get("El Amrani, Samira")).contains("Aanmelden", "27 mrt", "Op schema");
        assertThat(rows.get("de Groot, Lieke")).contains("Voortraject", "Bijeenkomst bezoeken", "kandidaat");
        assertThat(rows.get("IJsbrand, Tom")).contains("Werken en leren", "Jaar 1 afronden", "school", "13 mrt 2024");
        assertThat(rows.keySet().iterator().next()).isEqualTo("Öztürk, Deniz");
    }

    @Test
    void lateCasesComeFirstAndAreCounted() throws Exception {
        people.at(TrajectoryStatus.INTAKE_READY, "Joost", "Visser");
        clock.shiftBy(clock.offset().plusDays(21));
        people.registered("Samira", "El Amrani");

        var page = pages().open("/loket", 200);
        assertThat(page.expectFirst("tbody tr").text()).contains("Visser, Joost", "7 dagen te laat");
        assertThat(page.select(".tiles a").eachText().getFirst()).contains("1");
        assertThat(rows(pages().open("/loket?lijst=laat", 200))).containsOnlyKeys("Visser, Joost");
        assertThat(rows(pages().open("/loket?lijst=vandaag", 200))).containsOnlyKeys("Visser, Joost");
    }

    @Test
    void everyCountIsTheLengthOfItsList() throws Exception {
        people.registered("Samira", "El Amrani");
        people.at(TrajectoryStatus.INTAKE_READY, "Joost", "Visser");
        people.at(TrajectoryStatus.PRE_TRACK, "Lieke", "de Groot");
        people.at(TrajectoryStatus.SUITABILITY, "Tom", "IJsbrand");
        for (var tile : pages().open("/loket", 200).select(".tiles a")) {
            var list = pages().open(tile.attr("href"), 200);
            assertThat(rows(list))
                    .as(tile.text())
                    .hasSize(Integer.parseInt(tile.select("strong").text()));
        }
    }

    @Test
    void withoutAGuideIsNobodyAStandInAndACoachWhoLeft() throws Exception {
        var ilse = coach("Ilse", "Jansen", null);
        people.at(TrajectoryStatus.YEAR_ONE, "Blijft", "Begeleid");
        assertThat(rows(pages().open("/loket?lijst=zonder-gids", 200))).isEmpty();
        coaches.activate(admin, ilse, false, "Gaat met pensioen", 0);
        var page = pages().open("/loket?lijst=zonder-gids", 200);
        assertThat(rows(page)).containsOnlyKeys("Begeleid, Blijft");
        assertThat(page.select(".tiles a[href*=zonder-gids] strong").text()).isEqualTo("1");
        assertThat(rows(pages().open("/loket/mensen", 200)).get("Begeleid, Blijft"))
                .contains("Ilse Jansen (is weg)");

        coaches.activate(admin, ilse, true, "Toch niet", 1);
        assertThat(rows(pages().open("/loket?lijst=zonder-gids", 200))).isEmpty();
    }

    @Test
    void aCoachWhoSaidWhenTheyLeaveGuidesUntilThatDay() throws Exception {
        coach("Ilse", "Jansen", LocalDate.of(2023, 3, 20));
        people.at(TrajectoryStatus.YEAR_ONE, "Blijft", "Begeleid");
        assertThat(rows(pages().open("/loket?lijst=zonder-gids", 200))).isEmpty();
        clock.shiftBy(clock.offset().plusDays(7));
        assertThat(rows(pages().open("/loket?lijst=zonder-gids", 200))).containsOnlyKeys("Begeleid, Blijft");
    }

    @Test
    void oneSearchesByPartOfANameWithoutAccentsOrByReference() throws Exception {
        people.registered("Deniz", "Öztürk");
        var joost = people.registered("Joost", "Visser");
        var reference = jdbc.sql("select reference from core.person_card where trajectory_id = :t")
                .param("t", joost.trajectory().value())
                .query(String.class)
                .single();
        assertThat(rows(pages().open("/loket?zoek=ozt", 200))).containsOnlyKeys("Öztürk, Deniz");
        assertThat(rows(pages().open("/loket?zoek=" + reference.toLowerCase(java.util.Locale.ROOT), 200)))
                .containsOnlyKeys("Visser, Joost");
        assertThat(rows(pages().open("/loket?zoek=%25&fase=PRE_TRACK", 200))).isEmpty();
        assertThat(rows(pages().open("/loket?zoek=%27%22%3Cscript%3E&fase=ZOMAAR&volgorde=drop&pagina=-4", 200)))
                .isEmpty();
        assertThat(rows(pages().open("/loket/mensen?fase=ORIENTATION&zaak=mij", 200)))
                .hasSize(2);
    }

    @Test
    void aCaseOfAColleagueNamesThatColleague() throws Exception {
        var joost = people.at(TrajectoryStatus.INTAKE_READY, "Joost", "Visser");
        var ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
        cases.assign(Actor.system("test"), joost.trajectory(), ruben.requirePerson());
        assertThat(rows(pages().open("/loket", 200)).get("Visser, Joost")).contains("Ruben de Wit");
        assertThat(rows(pages().open("/loket?zaak=mij", 200))).isEmpty();
        assertThat(rows(pages().open("/loket?zaak=" + ruben.requirePerson(), 200)))
                .hasSize(1);
    }

    @Test
    void whoIsOverIsInTheListOfPeopleOnly() throws Exception {
        people.at(TrajectoryStatus.ENDED, "Weg", "Gegaan");
        assertThat(rows(pages().open("/loket", 200))).isEmpty();
        assertThat(rows(pages().open("/loket/mensen", 200))).containsOnlyKeys("Gegaan, Weg");
        assertThat(rows(pages().open("/loket/mensen?fase=OVER", 200))).hasSize(1);
    }

    @Test
    void theListsCostAsManyStatementsForAThousandPeopleAsForTen() throws Exception {
        many(1, 10);
        pages().open("/loket", 200); // reckons the working days once
        var ten = statements("/loket");
        var tenPeople = statements("/loket/mensen");
        many(11, 1000);
        assertThat(statements("/loket")).isEqualTo(ten).isLessThanOrEqualTo(20);
        assertThat(statements("/loket/mensen")).isEqualTo(tenPeople).isLessThanOrEqualTo(15);
        var page = pages().open("/loket?pagina=3", 200);
        assertThat(page.select("caption").text()).contains("1.000");
        assertThat(rows(page)).hasSize(25);
    }

    private void many(int from, int to) {
        jdbc.sql(
                        "insert into core.person (id, version, given_name, family_name, language) select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 0, 'Samira', 'El Amrani ' || n, 'nl' from generate_series(:from, :to) n")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("""
                        insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                        select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, 0, ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'ZIJ-2022-' || lpad(n::text, 5, '0'),
                          (array['REGISTERED', 'INTAKE_READY', 'PRE_TRACK', 'YEAR_ONE'])[1 + n % 4], date '2023-01-01' + n % 70, 'ZIB', date '2022-12-01' + n % 90
                        from generate_series(:from, :to) n""").param("from", from).param("to", to).update();
        jdbc.sql(
                        "insert into core.case_owner (trajectory_id, person_id, from_on) select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, :owner, date '2022-12-01' from generate_series(:from, :to) n")
                .param("owner", nadia.requirePerson().value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private PersonId coach(String given, String family, @Nullable LocalDate until) {
        var person = people.staff(given, family, Role.COACH).requirePerson();
        coaches.add(admin, new AddCoach(person, CoachKind.INTERNAL, "41781", 3, LocalDate.of(2022, 3, 13), until));
        return person;
    }

    private int statements(String url) {
        return StatementCount.during(() -> {
                    try {
                        return pages().open(url, 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    /** Name to the other cells, in the order of the list. */
    private static Map<String, List<String>> rows(Document page) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var row : page.select("tbody tr")) {
            var cells = row.select("td").eachText();
            rows.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
        return rows;
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
