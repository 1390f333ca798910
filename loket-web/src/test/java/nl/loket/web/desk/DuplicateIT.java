package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Two dossiers that may be of one person: the desk is told, decides once, and nobody else learns of it. */
@PortalTest
class DuplicateIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Footprint footprint;

    private Candidate one;
    private Candidate two;
    private Actor nadia = Actor.system("test");

    @BeforeEach
    void twoOfOneNameInOnePartOfTown() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        one = people.registered("Zoe", "El Amráni");
        two = people.registered("zoe", "el amrani");
        people.registered("Zoe", "Elamrani");
    }

    @Test
    void eachDossierNamesTheOtherUntilTheDeskSaysTheyAreTwo() throws Exception {
        assertThat(same(one).select("a").attr("href")).isEqualTo(two.url());
        assertThat(same(two).select("a").attr("href")).isEqualTo(one.url());

        assertThat(desk().done(one.url() + "/niet-dezelfde", other(two))).isEqualTo(one.url());
        assertThat(same(one).text()).isEmpty();
        assertThat(same(two).text()).isEmpty();
        var once = footprint.taken();
        desk().done(two.url() + "/niet-dezelfde", other(one));
        assertThat(footprint.taken()).as("said again").isEqualTo(once);
    }

    @Test
    void anotherPartOfTownIsAnotherPerson() throws Exception {
        jdbc.sql("update core.application set postcode = '1098 XG' where person_id = :person")
                .param("person", two.person().value())
                .update();
        assertThat(same(one).text()).isEmpty();
    }

    @Test
    void nobodyToCompareWithIsNotThere() throws Exception {
        desk().send(one.url() + "/niet-dezelfde", 409, Map.of());
        desk().send(one.url() + "/niet-dezelfde", 404, Map.of("other", "00000000-0000-4000-8000-000000000000"));
        var fatima = new Pages(mvc, people.staff("Fatima", "Benali", Role.COACH));
        fatima.send(one.url() + "/niet-dezelfde", 403, other(two));
    }

    private Elements same(Candidate candidate) throws Exception {
        return desk().open(candidate.url(), 200).select("#dezelfde");
    }

    private static Map<String, String> other(Candidate candidate) {
        return Map.of("other", candidate.trajectory().toString());
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
