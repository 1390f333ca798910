package nl.loket.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The administrator searches the log (ROLE-58, NF-16). */
@PortalTest
class LogPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private Candidate samira;
    private Actor nadia;
    private Actor ada;

    @BeforeEach
    void somethingHappened() throws Exception {
        samira = people.registered("Samira", "El Amrani");
        var joost = people.registered("Joost", "Smit");
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        var ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
        ada = people.staff("Ada", "Visser", Role.ADMINISTRATOR);
        clock.shiftBy(clock.offsetTo(clock.instant().plus(Duration.ofDays(1))));
        new Pages(mvc, nadia).open(samira.url() + "/notities", 200);
        new Pages(mvc, ruben).open(joost.url() + "/documenten", 200);
        new Pages(mvc, ruben)
                .done(
                        joost.url() + "/notities",
                        Map.of("text", "Belde", "kind", "DESK", "form", "5b0b0a3e-8f4f-4b58-9a53-5b7f7f5c0001"));
    }

    @Test
    void itIsFoundByWhomItIsAboutByWhoItWasAndByWhatItWas() throws Exception {
        assertThat(lines("?over=el amrani&soort=saw"))
                .containsExactly(
                        "14 maart 2023, 10.00 uur Nadia Bouzid, intermediair Bekeken: Dossier: notities Samira El Amrani");
        assertThat(lines("?door=de wit&deel=dossier"))
                .containsExactly(
                        "14 maart 2023, 10.00 uur Ruben de Wit, intermediair Bekeken: Dossier: lijst van documenten Joost Smit");
        assertThat(lines("?door=wit&soort=did"))
                .containsExactly("14 maart 2023, 10.00 uur Ruben de Wit, intermediair Notitie geschreven Joost Smit");
        assertThat(lines("?over=100%25")).isEmpty();
    }

    @Test
    void aPeriodCountsBothItsDays() throws Exception {
        assertThat(lines("?over=amrani&van=2023-03-14&tot=2023-03-14")).hasSize(1);
        assertThat(lines("?over=amrani&tot=2023-03-13"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("13 maart 2023, 10.00 uur het systeem"));
        assertThat(lines("?van=2023-03-15")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws Exception {
        for (var nonsense : List.of("?van=gisteren", "?soort=%27", "?deel=%25", "?van=99999-01-01", "?pagina=-1")) {
            assertThat(lines(nonsense)).as(nonsense).isNotEmpty();
        }
    }

    @Test
    void whoReadsTheLogStandsInItAndWhatWasLookedForIsNotRepeated() throws Exception {
        lines("?over=el amrani&deel=note");
        assertThat(lines("?door=visser"))
                .contains("14 maart 2023, 10.00 uur Ada Visser, beheerder In het logboek gezocht –");
        assertThat(jdbc.sql(
                                "select detail from audit.entry where what = 'log.search' and person_id = :ada order by id limit 1")
                        .param("ada", ada.requirePerson().value())
                        .query(String.class)
                        .single())
                .isEqualTo("about note");
    }

    @Test
    void itSaysTheSameInEnglishAndNothingOfWhatWasWritten() throws Exception {
        var page =
                new Pages(mvc, ada).in("en", "/beheer/logboek").select("main").text();
        assertThat(page).contains("Looked at: Dossier: notes", "Note written").doesNotContain("Belde", "DESK");
    }

    private List<String> lines(String query) throws Exception {
        return new Pages(mvc, ada)
                .open("/beheer/logboek" + query, 200).select("main tbody tr").stream()
                        .map(Element::text)
                        .toList();
    }
}
