package nl.loket.web.desk;

import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import nl.loket.PortalTest;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.SchoolDesk;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.web.Cast;
import nl.loket.web.Typed;
import nl.lokettest.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class PlacesPageIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Cast cast;

    @Autowired
    SchoolRegister schools;

    @Autowired
    SchoolDesk offers;

    PersonId ingrid = PersonId.create();
    String school = "";

    @BeforeEach
    void aDesk() {
        ingrid = cast.intermediary();
        school = schools.schools().getFirst().id();
    }

    @Test
    void theListShowsEverySchoolByNameInPages() throws Exception {
        var page = page("/loket/plaatsen");

        assertThat(page.select("caption").text()).startsWith("235 scholen in 2022-2023");
        assertThat(page.select("tbody tr")).hasSize(25);
        assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("School");
        assertThat(page.select("tbody tr").getFirst().text())
                .contains(schools.schools().getFirst().name());
    }

    @Test
    void whatTheDeskKeepsStandsInTheListOfThatYearOnly() throws Exception {
        mvc.perform(keep("2022-2023", "4", 0).param("designated", "true"))
                .andExpect(redirectedUrl("/loket/plaatsen/" + school + "?jaar=2022-2023"));

        assertThat(page("/loket/plaatsen?alleen=aangewezen").select("tbody tr")).hasSize(1);
        assertThat(page("/loket/plaatsen?alleen=aangewezen&jaar=2023-2024").text())
                .contains("Geen scholen gevonden");
        var form = page("/loket/plaatsen/" + school + "?jaar=2022-2023");
        assertThat(form.select("#places").val()).isEqualTo("4");
        assertThat(form.select("#designated").hasAttr("checked")).isTrue();
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100", "veel", "1,5", "LONG", Typed.SCRIPT})
    void aNumberThatMakesNoSenseIsRefusedAtItsFieldAndKept(String typed) throws Exception {
        var value = typed.equals("LONG") ? Typed.VERY_LONG : typed;
        var answer = mvc.perform(keep("2022-2023", value, 0))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#places-error").text()).contains("heel getal");
        assertThat(page.select("#places").val()).isEqualTo(value);
    }

    @Test
    void whatSomeoneElseChangedIsToldAndWhatWasTypedIsKept() throws Exception {
        var joke = cast.with(Role.INTERMEDIARY, "Joke", "Smit");
        mvc.perform(keep("2022-2023", "4", 0).with(as(joke)));

        var answer = mvc.perform(keep("2022-2023", "5", 0).param("designated", "true"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse();

        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("[data-conflict]").text())
                .contains("Er staan nu 4 plaatsen, niet aangewezen", "Joke Smit", "13 maart 2023", "staat er nog");
        assertThat(page.select("#places").val()).isEqualTo("5");
        assertThat(page.select("#designated").hasAttr("checked")).isTrue();
        assertThat(page.select("input[name=version]").eachAttr("value")).containsExactly("1");
        assertThat(offers.places(school, new SchoolYear(2022)).places()).isEqualTo(4);
        mvc.perform(keep("2022-2023", "5", 1))
                .andExpect(redirectedUrl("/loket/plaatsen/" + school + "?jaar=2022-2023"));
    }

    @Test
    void unknownSchoolsAndYearsAreNotFoundAndStrangersStayOut() throws Exception {
        mvc.perform(get("/loket/plaatsen/99ZZ99").with(as(ingrid))).andExpect(status().isNotFound());
        mvc.perform(get("/loket/plaatsen?jaar=1999-2000").with(as(ingrid))).andExpect(status().isNotFound());
        mvc.perform(keep("onzin", "4", 0)).andExpect(status().isNotFound());
        mvc.perform(get("/loket/plaatsen").with(as(cast.with(Role.COACH, "Cor", "Bakker"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void theListCostsTheSameWhateverItsLength() {
        text("/loket/plaatsen");
        var one = StatementCount.during(() -> text("/loket/plaatsen?zoek=bestaat-niet"));
        var all = StatementCount.during(() -> text("/loket/plaatsen"));

        assertThat(all.statements()).hasSameSizeAs(one.statements());
        assertThat(all.statements().size()).isLessThanOrEqualTo(8);
    }

    private MockHttpServletRequestBuilder keep(String year, String places, int version) {
        return post("/loket/plaatsen/" + school)
                .queryParam("jaar", year)
                .param("places", places)
                .param("version", String.valueOf(version))
                .with(csrf())
                .with(as(ingrid));
    }

    private String text(String url) {
        try {
            return page(url).text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(String url) throws Exception {
        var answer = mvc.perform(get(URI.create(url)).with(as(ingrid)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString());
    }
}
