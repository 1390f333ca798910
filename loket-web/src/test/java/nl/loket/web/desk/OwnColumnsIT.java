package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody sees the columns they chose, on any device; a colleague sees their own, and the name is always there. */
@PortalTest
class OwnColumnsIT {

    private static final List<String> ALL =
            List.of("Naam", "Referentie", "Fase", "Stand, sinds", "Zaak van", "Begeleider");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeskPeople people;

    private Actor nadia = Actor.system("test");

    @BeforeEach
    void somebodyInTheList() {
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        people.registered("Tom", "IJsbrand");
    }

    @Test
    void theListShowsWhatWasChosenAndComesBackAsItWasLookedAt() throws Exception {
        var looked = "/loket/mensen?zoek=ijs&volgorde=-naam&pagina=1";
        var page = desk().open(looked, 200);
        assertThat(heads(page)).isEqualTo(ALL);
        var chosen = Map.of("columns", "fase", "back", back(page));
        assertThat(desk().done("/kolommen/mensen", chosen)).isEqualTo(looked);
        assertThat(heads(desk().open(looked, 200))).containsExactly("Naam", "Fase");
        assertThat(desk().open(looked, 200).select("tbody tr:first-child td").eachText())
                .containsExactly("IJsbrand, Tom", "Aanmelden");
        assertThat(heads(desk().in("en", looked))).containsExactly("Name", "Phase");

        var ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
        assertThat(heads(new Pages(mvc, ruben).open(looked, 200))).isEqualTo(ALL);
        assertThat(heads(desk().open("/loket", 200))).as("another list").hasSize(6);

        desk().done("/kolommen/mensen", Map.of("standard", "true"));
        assertThat(heads(desk().open(looked, 200))).isEqualTo(ALL);
    }

    @Test
    void withNothingTickedTheNameIsLeft() throws Exception {
        desk().done("/kolommen/mensen", Map.of());
        assertThat(heads(desk().open("/loket/mensen", 200))).containsExactly("Naam");
        assertThat(desk().open("/kolommen/mensen", 200).select("input[checked]"))
                .isEmpty();
    }

    @Test
    void aColumnOfNoOrAnotherListIsRefusedAtTheField() throws Exception {
        var page = desk().send("/kolommen/werkbak", 422, Map.of("columns", "referentie"));
        assertThat(Pages.at(page, "columns")).contains("Kies alleen kolommen van deze lijst");
        desk().open("/kolommen/zomaar", 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.nl/",
                "//elders.nl",
                "/loket/mensen/x",
                "/loket/mensen?{x}",
                "/loket/mensen?a\r\nb"
            })
    void itLeadsNowhereElse(String back) throws Exception {
        assertThat(desk().done("/kolommen/mensen", Map.of("columns", "fase", "back", back)))
                .isEqualTo("/loket/mensen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mensen /loket/mensen", "werkbak /loket", "plaatsen /loket/plaatsen"})
    void everyColumnOfEveryListCanGo(String list) throws Exception {
        var name = list.split(" ")[0];
        var url = list.split(" ")[1];
        for (var key : desk().open("/kolommen/" + name, 200)
                .select("input[name=columns]")
                .eachAttr("value")) {
            desk().done("/kolommen/" + name, Map.of("columns", key));
            var page = desk().open(url, 200);
            assertThat(heads(page)).as(key).hasSize(2);
            assertThat(page.select("tbody tr:first-child td")).as(key).hasSize(2);
        }
    }

    private static String back(Document page) {
        return page.select("details input[name=back]").val();
    }

    private static List<String> heads(Document page) {
        return page.select("main thead th").eachText();
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
