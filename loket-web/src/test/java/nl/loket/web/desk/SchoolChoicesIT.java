package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.loket.PortalTest;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.matching.Trait;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The schools for one person in order, as the desk reads them. */
@PortalTest
class SchoolChoicesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    MatchProfileDesk profiles;

    @Autowired
    SchoolRegister schools;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Candidate samira = new Candidate(PersonId.create(), TrajectoryId.create());

    @BeforeEach
    void somebodyToPlace() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        samira = people.at(TrajectoryStatus.PRE_TRACK, "Samira", "El Amrani");
    }

    @Test
    void theFirstTenStandInOrderWithPartsThatAddUp() throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var cards = new Pages(mvc, nadia).in(language, url("")).select("article.match");
            assertThat(cards).hasSize(10);
            assertThat(cards.stream().map(SchoolChoicesIT::score).toList()).isSortedAccordingTo((a, b) -> b - a);
            for (var card : cards) {
                assertThat(points(card)).isEqualTo(score(card));
                assertThat(card.select("progress")).hasSize(6);
                assertThat(card.select(".reasons dd").eachText()).hasSize(6).noneMatch(String::isBlank);
            }
        }
        assertThat(open("").expectFirst("article.match h3").text()).startsWith("1. ");
        assertThat(open("?pagina=2").expectFirst("article.match h3").text()).startsWith("11. ");
    }

    @Test
    void whatARuleIsInTheWayOfStandsApartWithTheRule() throws Exception {
        var supporting = some(BoardStatus.SUPPORTING);
        var blocked = open("?zoek=" + supporting.name()).select("#kan-niet li");
        assertThat(blocked.text()).contains(supporting.name(), "bestuur dat niet meedoet (MR-12)", "Kies toch");
        people.put(samira, TrajectoryStatus.APPOINTMENT);
        var training = open("?soort=TRAINING");
        assertThat(training.select("article.match")).isEmpty();
        assertThat(training.select("#kan-niet").text()).contains("niet aangewezen om op te leiden (MR-13)");
        assertThat(training.select("#kan-niet a")).isEmpty();
        assertThat(open("?zoek=bestaat+niet").text()).contains("Geen school gevonden");
    }

    @Test
    void aSchoolFromTheListFillsTheForm() throws Exception {
        var first = open("?vanaf=2023-05-01").expectFirst("article.match a");
        var form = open(first.attr("href").replaceAll("^[^?]*|#.*", "")).select("#plaats");
        assertThat(form.select("#type option[selected]").val()).isEqualTo("WORK_EXPERIENCE");
        assertThat(form.select("#from").val()).isEqualTo("2023-05-01");
        assertThat(form.select("#match").val()).isNotBlank().doesNotContain("punten");
    }

    @Test
    void withoutAPostcodeDistanceCountsHalf() throws Exception {
        jdbc.sql("""
                        update core.application set postcode = (
                          select n || ' AB' from generate_series(1000, 9999) n
                          where n::text not in (select pc4 from core.postcode_area) limit 1)""").update();
        assertThat(open("").expectFirst("article.match").text()).contains("niet bekend. Dat telt half.");
    }

    @Test
    void aSchoolUnderAttentionIsAskedWithAReasonAtItsField() throws Exception {
        var school = some(BoardStatus.PARTICIPATING);
        profiles.keepSchool(nadia, school.id(), Set.of(Trait.CARE), "Wisseling van directie", 0);
        var typed = new HashMap<>(Map.of(
                "school",
                school.id(),
                "type",
                "WORK_EXPERIENCE",
                "from",
                "2023-03-13",
                "version",
                String.valueOf(people.version(samira))));
        var refused = new Pages(mvc, nadia).send(url(""), 422, typed);
        assertThat(Pages.at(refused, "reason")).contains("extra aandacht");
        typed.put("reason", "Kent het team al");
        new Pages(mvc, nadia).done(url(""), typed);
    }

    private Document open(String query) throws Exception {
        return new Pages(mvc, nadia).open(url(query), 200);
    }

    private String url(String query) {
        return samira.url() + "/plaatsing" + query;
    }

    private SchoolView some(BoardStatus status) {
        return schools.schools().stream()
                .filter(s -> s.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private static int score(Element card) {
        return Integer.parseInt(card.select(".match__score strong").text());
    }

    private static int points(Element card) {
        return card.select(".reasons dt .muted").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replaceAll(" .*", "")))
                .sum();
    }
}
