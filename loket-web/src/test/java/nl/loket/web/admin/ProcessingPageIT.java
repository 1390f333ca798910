package nl.loket.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import nl.loket.PortalTest;
import nl.loket.party.RegisterImport;
import nl.loket.privacy.PrivacyRegister;
import nl.loket.privacy.Purpose;
import nl.loket.programme.ChangeNorm;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.Pages;
import nl.lokettest.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The register of processing and the privacy page's table: both come from the declarations and the norms that hold. */
@PortalTest
class ProcessingPageIT {

    private static final String URL = "/beheer/register-van-verwerkingen";

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    PrivacyRegister register;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    TestDatabase database;

    @Autowired
    RegisterImport schools;

    Actor ada = Actor.system("test");

    @BeforeEach
    void administrator() {
        ada = people.staff("Ada", "Visser", Role.ADMINISTRATOR);
    }

    @AfterEach
    void putBack() throws SQLException {
        ReferenceData.putBack(database, schools);
    }

    @Test
    void everyPurposeStandsThereWithWhoWhatAndHowLongInBothLanguages() throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var page = pages().in(language, URL);
            assertThat(page.select("main section.card")).hasSize(Purpose.values().length);
            assertThat(page.select("main section.card dd"))
                    .noneMatch(dd -> dd.text().isBlank());
            assertThat(page.text()).doesNotContain("privacy.", "{0", "{1");
        }
        assertThat(pages().open(URL, 200).select("#purpose-MATCH ~ dl").text())
                .contains("School en plaats", "3 maanden", "24 maanden", "60 maanden");
    }

    @Test
    void theFileHasEachFieldOnce() throws Exception {
        var file = mvc.perform(get(URL + ".csv").with(SignedIn.as(ada.requirePerson())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var fields =
                register.personal().stream().mapToLong(d -> d.columns().size()).sum();
        assertThat(file.lines()).hasSize((int) fields + 1);
        assertThat(file).contains("core.account.email", "Veilig inloggen");
    }

    @Test
    void aTermThatIsChangedIsToldEverywhereAtOnce() throws Exception {
        var year = new SchoolYear(2022);
        programme.change(ada, new ChangeNorm(year, Norm.RETENTION_MAIL, 7, "Korter kan ook", 0));
        assertThat(pages().open(URL, 200).select("#purpose-MAIL ~ dl").text()).contains("7 maanden");
        assertThat(privacy("nl")).contains("7 maanden nadat we de e-mail schreven");
        assertThat(privacy("en")).contains("for 7 months after we wrote");
    }

    @Test
    void theVisitorReadsWhatIsKeptOfThemAndNothingOfTheDemo() throws Exception {
        assertThat(privacy("nl"))
                .contains("Je eigen woorden", "Oordelen en redenen", "na een uur weg")
                .doesNotContain("Geen persoonsgegevens", "verzonnen", "Zolang iemand hier werkt");
    }

    private String privacy(String language) throws Exception {
        var answer =
                mvc.perform(get("/privacy").param("taal", language)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private Pages pages() {
        return new Pages(mvc, ada);
    }
}
