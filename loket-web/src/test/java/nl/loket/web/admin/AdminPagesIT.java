package nl.loket.web.admin;

import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.LocalDate;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.party.RegisterImport;
import nl.loket.party.SchoolRegister;
import nl.loket.programme.ChangeNorm;
import nl.loket.programme.Norm;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.Rate;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.lokettest.StatementCount;
import nl.lokettest.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class AdminPagesIT {

    private static final Actor SYSTEM = Actor.system("test");
    private static final SchoolYear YEAR = new SchoolYear(2022);
    private static final String NORM = "/beheer/schooljaren/2022-2023/normen/POT_YEAR_ONE";
    private static final String RATE = "/beheer/schooljaren/2022-2023/tarieven/EXTERNAL_COACH_HOUR";
    private static final String APPLY = "/beheer/register/2026-08/invoeren";
    private static final String LONG = "👩‍🏫 مرحبا <script>alert(1)</script>".repeat(300);

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleDesk people;

    @Autowired
    AccountDesk accounts;

    @Autowired
    RoleDesk roles;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    RegisterImport register;

    @Autowired
    SchoolRegister schools;

    @Autowired
    TestDatabase database;

    private PersonId administrator = PersonId.create();

    @BeforeEach
    void someoneAdministers() {
        administrator = staff("Ada", Role.ADMINISTRATOR);
    }

    /** Norms and register are reference data: put back what a test changed. */
    @AfterEach
    void putBack() throws SQLException {
        ReferenceData.putBack(database, register);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/schooljaren",
                "/beheer/schooljaren/2022-2023",
                NORM,
                "/beheer/schooljaren/2022-2023/normen/WISCAT_REQUIRED",
                RATE,
                "/beheer/register",
                "/beheer/register/2026-08",
                "/beheer/register/2026-08?deel=gewijzigd",
                "/beheer/register/2026-08?deel=gesloten&pagina=2",
                "/beheer/register/2021-01",
                "/beheer/register/scholen",
                "/beheer/register/scholen?zoek=niets-dat-bestaat",
                "/beheer/taken",
                "/beheer/bewaren",
                APPLY
            })
    void theAdministratorReadsEveryPageInBothLanguages(String url) throws Exception {
        for (var language : new String[] {"nl", "en"}) {
            var page = open(get(url).param("taal", language), 200);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.text()).doesNotContain("??", "{0}", "programme.", "admin.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/schooljaren",
                "/beheer/schooljaren/2022-2023",
                NORM,
                RATE,
                "/beheer/register",
                APPLY
            })
    void anotherRoleMayNotComeHere(String url) throws Exception {
        var intermediary = staff("Ingrid", Role.INTERMEDIARY);
        assertThat(mvc.perform(get(url).with(as(intermediary)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(get(url)).andReturn().getResponse().getRedirectedUrl())
                .contains("/inloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {NORM, RATE, "/beheer/schooljaren", APPLY})
    void anotherRoleMayNotChangeAnythingEither(String url) throws Exception {
        var intermediary = staff("Ingrid", Role.INTERMEDIARY);
        var request = post(url)
                .with(csrf())
                .with(as(intermediary))
                .param("value", "1")
                .param("reason", "x");
        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(programme.changes(YEAR)).isEmpty();
        assertThat(register.applied()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer/schooljaren/2030-2031",
                "/beheer/schooljaren/2022",
                "/beheer/schooljaren/x",
                "/beheer/schooljaren/2022-2024",
                "/beheer/schooljaren/2022-2023/normen/NIETS",
                "/beheer/schooljaren/2030-2031/normen/POT_YEAR_ONE",
                "/beheer/schooljaren/2022-2023/tarieven/NIETS",
                "/beheer/register/2022-01",
                "/beheer/register/2022-01/invoeren"
            })
    void whatDoesNotExistIsNotFound(String url) throws Exception {
        open(get(url), 404);
    }

    @Test
    void theHomePageCountsAndWarnsWhenNobodyCanTakeOver() throws Exception {
        staff("Ingrid", Role.INTERMEDIARY);
        var page = open(get("/beheer"), 200);
        assertThat(page.select(".tiles a").eachText())
                .containsExactly(
                        "2 medewerkers met een rol", "0 coaches", "4 schooljaren met eigen cijfers", "235 scholen");
        assertThat(page.select(".notification").text()).contains("maar één intermediair");
        assertThat(page.select(".card--now a[href=/beheer/register/2026-08]")).hasSize(1);

        staff("Iris", Role.INTERMEDIARY);
        assertThat(open(get("/beheer"), 200).select("main .notification")).isEmpty();
    }

    @Test
    void theSchoolYearsShowWhatHoldsInEach() throws Exception {
        var page = open(get("/beheer/schooljaren"), 200);
        assertThat(page.select("tbody tr")).hasSize(4);
        assertThat(page.select("tbody tr").get(2).text()).isEqualTo("2022-2023 nu 220 180 50 ja");
        assertThat(page.select("tbody tr").get(3).text()).isEqualTo("2023-2024 220 180 50 nee");
    }

    @Test
    void aSchoolYearIsAddedWithAReason() throws Exception {
        var page = follow(
                post("/beheer/schooljaren").param("reason", "Het gaat door").param("last", "2023"));
        assertThat(page.select(".notice").text()).contains("Schooljaar 2024-2025 is toegevoegd");
        assertThat(page.select("tbody tr")).hasSize(5);
        var year = open(get("/beheer/schooljaren/2024-2025"), 200);
        assertThat(year.select("#wijzigingen").text()).contains("Schooljaar toegevoegd", "Het gaat door", "Ada Beheer");
    }

    @Test
    void aNormIsChangedWithReasonAndAuthor() throws Exception {
        var page = follow(change(NORM, "50", "Minder nodig", "0"));
        assertThat(page.select(".notice").text()).contains("Gewijzigd: Begeleiding in jaar 1");
        assertThat(page.select("dl").text()).contains("Begeleiding in jaar 1 50 uur");
        assertThat(page.select("#wijzigingen").text())
                .contains(
                        "maandag 13 maart 2023",
                        "Ada Beheer",
                        "Begeleiding in jaar 1: van 60 uur naar 50 uur",
                        "Minder nodig");
        assertThat(programme.norm(YEAR, Norm.POT_YEAR_ONE)).isEqualTo(50);
    }

    @Test
    void aYesOrNoNormIsChosenFromTwo() throws Exception {
        var url = "/beheer/schooljaren/2022-2023/normen/WISCAT_REQUIRED";
        assertThat(open(get(url), 200).select("input[type=radio]")).hasSize(2);
        var page = follow(change(url, "0", "Dit jaar niet", "0"));
        assertThat(page.select("#wijzigingen").text()).contains("van ja naar nee");
    }

    @Test
    void aRateIsChangedWithACommaOrAPoint() throws Exception {
        var page = follow(change(RATE, "82,50", "Index", "0"));
        assertThat(page.select("dl").text()).contains("€ 82,50, plus 21 % btw");
        follow(change(RATE, "83.1", "Index", "1"));
        assertThat(programme.rate(YEAR, Rate.EXTERNAL_COACH_HOUR).amount().amount())
                .isEqualByComparingTo("83.10");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Vul de nieuwe waarde in",
        "veel, Vul een heel getal in van 0 tot en met 100.000",
        "-1, Vul een heel getal in",
        "'50,5', Vul een heel getal in",
        "999999999999, Vul een heel getal in",
        "100001, Vul een heel getal in",
        "60, Dit is de waarde die er al staat",
        "<script>alert(1)</script>, Vul een heel getal in",
        "👩‍🏫 مرحبا, Vul een heel getal in"
    })
    void aValueThatIsNoneComesBackAtItsField(String value, String message) throws Exception {
        var page = open(change(NORM, value, "Omdat", "0"), 422);
        assertThat(page.select("#value-error").text()).contains(message);
        assertThat(page.select("#value").val()).isEqualTo(value);
        assertThat(page.select("#reason").text()).isEqualTo("Omdat");
        assertThat(page.select("[data-error-summary] a[href=#value]")).hasSize(1);
        assertThat(page.select("main script")).isEmpty();
        assertThat(programme.changes(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Vul de nieuwe waarde in",
        "veel, veel, Vul een bedrag in",
        "'1,234', '1,234', Vul een bedrag in",
        "-5, -5, Vul een bedrag in",
        "100000001, '100.000.001,00', Vul een bedrag in",
        "80, '80,00', Dit is de waarde die er al staat"
    })
    void anAmountThatIsNoneComesBackAtItsField(String value, String kept, String message) throws Exception {
        var page = open(change(RATE, value, "Omdat", "0"), 422);
        assertThat(page.select("#value-error").text()).contains(message);
        assertThat(page.select("#value").val()).isEqualTo(kept);
        assertThat(page.select("#reason").text()).isEqualTo("Omdat");
        assertThat(page.select("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void twoWrongFieldsAreBothNamed() throws Exception {
        var page = open(change(NORM, "veel", "", "0"), 422);
        assertThat(page.select("[data-error-summary] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#value", "#reason");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        programme.change(
                Actor.of(administrator, Role.ADMINISTRATOR), new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 50, "Eerst", 0));

        var page = open(change(NORM, "55", "Mijn reden", "0"), 409);

        assertThat(page.select("#value-error").text()).contains("intussen gewijzigd", "Er staat nu 50");
        assertThat(page.select("#value").val()).isEqualTo("55");
        assertThat(page.select("#reason").text()).isEqualTo("Mijn reden");
        var seen = page.select("input[name=version]").val();
        follow(change(NORM, "55", "Mijn reden", seen));
        assertThat(programme.norm(YEAR, Norm.POT_YEAR_ONE)).isEqualTo(55);
    }

    @Test
    void aRefusedFormStillKnowsWhichVersionItSaw() throws Exception {
        programme.change(
                Actor.of(administrator, Role.ADMINISTRATOR), new ChangeNorm(YEAR, Norm.POT_YEAR_ONE, 50, "Eerst", 0));
        var page = open(change(NORM, "veel", "Mijn reden", "0"), 422);
        assertThat(page.select("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void theRegisterPageShowsEditionsBoardsAndTheUnknownOne() throws Exception {
        var page = open(get("/beheer/register"), 200);
        var editions = page.select("table").get(0).select("tbody tr");
        assertThat(editions.get(0).text()).contains("augustus 2026", "ligt klaar");
        assertThat(editions.get(1).text())
                .contains("januari 2021", "geldt nu", "1 september 2020", "het systeem", "235 nieuw");
        assertThat(page.select(".notification").text()).contains("Stichting Cosmicus Scholen");
        assertThat(page.select("table").get(1).select("tbody tr")).hasSize(25);
        var sorted = open(get("/beheer/register").param("volgorde", "-scholen"), 200);
        assertThat(sorted.select("table").get(1).select("tbody tr").get(0).text())
                .contains("AMOS", "81316", "Doet mee", "27");
    }

    @Test
    void thePreviewIsPagedAndSaysFieldByFieldWhatChanges() throws Exception {
        var page = open(get("/beheer/register/2026-08"), 200);
        assertThat(page.select(".tiles a").eachText()).containsExactly("18 Nieuw", "61 Gewijzigd", "23 Gesloten");
        assertThat(page.select("tbody tr")).hasSize(18);
        var changed = open(get("/beheer/register/2026-08?deel=gewijzigd"), 200);
        assertThat(changed.select("tbody tr")).hasSize(25);
        assertThat(changed.text()).contains("Naam: was ‘Asvo School’, wordt ‘ASVO’");
        assertThat(open(get("/beheer/register/2026-08?deel=gewijzigd&pagina=3"), 200)
                        .select("tbody tr"))
                .hasSize(11);
        assertThat(open(get("/beheer/register/2026-08?deel=onzin&pagina=999"), 200)
                        .select("h1"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "zoek=asvo, 1 school, Asvo School",
        "zoek=1017 XL, 1 school, Frederiksplein 37",
        "zoek=islam, 6 scholen, Sticht. Islam. Scholen El-Amal",
        "plan=SUPPORTING, 10 scholen, Steunt het plan",
        "stand=open, 235 scholen, Alle scholen",
        "plan=<script>, 235 scholen, Alle scholen",
        "volgorde=-postcode, 235 scholen, 1109"
    })
    void schoolsAreFoundByNameBoardOrPostcode(String query, String count, String shown) throws Exception {
        var pair = query.split("=");
        var page = open(get("/beheer/register/scholen").param(pair[0], pair[1]), 200);
        assertThat(page.select("caption").text()).isEqualTo(count);
        assertThat(page.select("main").text()).contains(shown);
    }

    @Test
    void aSearchForAnythingAtAllIsAnswered() throws Exception {
        var page = open(get("/beheer/register/scholen").param("zoek", LONG + "%_'\u0000"), 200);
        assertThat(page.select("main").text()).contains("Geen school gevonden");
        assertThat(page.select("main script")).isEmpty();
        assertThat(open(get("/beheer/register/scholen?stand=gesloten"), 200).text())
                .contains("Geen school gevonden");
        register.apply(SYSTEM, register.edition("2026-08"));
        assertThat(open(get("/beheer/register/scholen?stand=gesloten"), 200).text())
                .contains("23 scholen", "gesloten op 13 maart 2023");
    }

    @Test
    void anEditionIsNotAppliedUnseen() throws Exception {
        var page = open(post(APPLY), 422);
        assertThat(page.select("#seen-error").text()).contains("Bekijk eerst");
        assertThat(open(post(APPLY).param("_seen", "on"), 422)
                        .select("#seen-error")
                        .text())
                .contains("Bekijk eerst");
        open(post(APPLY).param("seen", "<script>"), 422);
        assertThat(register.applied()).hasSize(1);
    }

    @Test
    void anEditionIsAppliedOnceHoweverOftenItIsSent() throws Exception {
        var page = follow(post(APPLY).param("seen", "true"));
        assertThat(page.select(".notice").text())
                .contains("Het register van augustus 2026 geldt nu: 18 nieuw, 61 gewijzigd, 23 gesloten");
        assertThat(page.select("table").get(0).select("tbody tr").get(0).text()).contains("geldt nu", "Ada Beheer");
        assertThat(schools.schools()).hasSize(230);

        assertThat(follow(post(APPLY).param("seen", "true")).select(".notice").text())
                .contains("gold al. Er is niets veranderd");
        assertThat(register.applied()).hasSize(2);
        assertThat(open(get("/beheer"), 200).select(".card--now")).isEmpty();
    }

    @Test
    void anOlderEditionIsRefusedWithTheReason() throws Exception {
        register.apply(SYSTEM, register.edition("2026-08"));
        var page = open(post("/beheer/register/2021-01/invoeren").param("seen", "true"), 422);
        assertThat(page.select("[data-error-summary]").text()).contains("Er geldt al een nieuwere uitgave");
    }

    @Test
    void theListsCostAFewStatementsWhateverTheirLength() throws Exception {
        open(get("/beheer/register"), 200);
        assertThat(statements("/beheer/register")).isLessThanOrEqualTo(10);
        assertThat(statements("/beheer/register/2026-08?deel=gewijzigd")).isLessThanOrEqualTo(10);
        assertThat(statements("/beheer/register/scholen")).isLessThanOrEqualTo(10);
        assertThat(statements("/beheer/schooljaren")).isLessThanOrEqualTo(10);
    }

    private int statements(String url) {
        return StatementCount.during(() -> {
                    try {
                        return open(get(url), 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private static MockHttpServletRequestBuilder change(String url, String value, String reason, String version) {
        return post(url).param("value", value).param("reason", reason).param("version", version);
    }

    private Document open(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = mvc.perform(request.with(csrf()).with(as(administrator)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Sends the form and opens the page it leads to. */
    private Document follow(MockHttpServletRequestBuilder request) throws Exception {
        var sent = mvc.perform(request.with(csrf()).with(as(administrator))).andReturn();
        var to = sent.getResponse().getRedirectedUrl();
        assertThat(to).as("redirect after success").isNotNull();
        return open(get(to == null ? "" : to).cookie(sent.getResponse().getCookies()), 200);
    }

    private PersonId staff(String name, Role role) {
        var person = people.add(new PersonName(name, "Beheer"), "nl");
        accounts.open(SYSTEM, person, name.toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.nl");
        roles.grant(SYSTEM, person, role, null, LocalDate.of(2023, 1, 1), null);
        return person;
    }
}
