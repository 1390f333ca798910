package nl.loket.web.finance;

import static nl.loket.web.SignedIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.coaching.CoachKind;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.loket.web.Typed;
import nl.loket.web.desk.Pages;
import nl.lokettest.StatementCount;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class BudgetPagesIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 13);
    private static final List<String> PAGES = List.of(
            "/financien",
            "/financien?jaar=2020-2021",
            "/financien/regels",
            "/financien/regels/C-P-01",
            "/financien/regels/A-P-06",
            "/financien/zonder-regel",
            "/financien/geldstromen",
            "/financien/verschillen");
    private static final List<String> FILES = List.of(
            "/financien/begroting.csv",
            "/financien/regels.csv",
            "/financien/regels/A-P-06/boekingen.csv",
            "/financien/zonder-regel.csv",
            "/financien/geldstromen.csv");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private CoachDesk coaches;

    @Autowired
    private HourDesk hours;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private RoleDesk roles;

    @Autowired
    private JdbcClient jdbc;

    private PersonId yvonne;
    private Pages pages;

    @BeforeEach
    void aFinanceOfficer() {
        yvonne = cast.with(Role.FINANCE, "Yvonne", "Smeets");
        pages = new Pages(mvc, Actor.of(yvonne, Role.FINANCE));
    }

    @Test
    void theOverviewHasStatedComputedDifferenceAndBookedBesideEachOther() throws Exception {
        var page = pages.open("/financien", 200);
        assertThat(row(page, "C", "personeel"))
                .containsExactly("€ 2.812.500,00", "€ 2.812.500,00", "€ 2.767.500,00", "€ 45.000,00", "€ 0,00");
        assertThat(page.select("tr[data-activity=C][data-row=personeel] .utrecht-status-badge--warning"))
                .hasSize(1);
        assertThat(row(page, "F", "reconciling")).contains("€ -400,00");
        assertThat(page.select("#budget tfoot td").eachText()).startsWith("€ 32.568.220,00", "€ 32.568.220,00");
        assertThat(page.select("#streams tbody tr")).hasSize(4);
    }

    @Test
    void aYearHasItsPrintedColumnAndADashWhereLinesHaveNoYears() throws Exception {
        var page = pages.open("/financien?jaar=2021-2022", 200);
        assertThat(page.select("#budget tfoot td").eachText()).startsWith("€ 8.423.398,00");
        assertThat(row(page, "F", "personeel")).containsExactly("€ 31.000,00", "–", "–", "–", "€ 0,00");
        pages.open("/financien?jaar=1999-2000", 404);
        pages.open("/financien?jaar=2024-2025", 404);
    }

    @Test
    void linesAreFoundFilteredSortedAndPaged() throws Exception {
        assertThat(pages.open("/financien/regels", 200).select("caption").text())
                .isEqualTo("67 regels");
        assertThat(lines("/financien/regels")).hasSize(25).startsWith("A-P-01");
        assertThat(lines("/financien/regels?pagina=3")).hasSize(17).endsWith("F-O-02");
        assertThat(lines("/financien/regels?stand=verschil")).containsExactly("C-P-01", "F-O-01");
        assertThat(lines("/financien/regels?volgorde=-verschil")).startsWith("C-P-01", "F-O-01", "A-O-02");
        assertThat(lines("/financien/regels?volgorde=-bedrag")).startsWith("B-P-01");
        assertThat(lines("/financien/regels?zoek=INDUCTIE&soort=personeel")).containsExactly("D-P-01", "D-P-02");
        assertThat(lines("/financien/regels?activiteit=E")).hasSize(4);
        assertThat(pages.open("/financien/regels?zoek=bestaat-niet", 200).text())
                .contains("Geen regel gevonden");
        for (var typed : List.of("%", Typed.SCRIPT, "€ 👩🏽‍🏫")) {
            mvc.perform(get("/financien/regels")
                            .param("zoek", typed)
                            .param("activiteit", typed)
                            .param("volgorde", typed)
                            .param("pagina", typed)
                            .with(as(yvonne)))
                    .andExpect(status().isOk());
        }
        pages.open("/financien/regels/Z-P-99", 404);
    }

    @Test
    void anApprovedHourIsFoundInItsLineWithItsStreamsAndWithoutAnyName() throws Exception {
        var hour = approvedHour();
        var page = pages.open("/financien/regels/A-P-06", 200);
        var cells = page.select("#boekingen tbody td").eachText();
        assertThat(cells.getFirst()).isEqualTo("13 maart 2023");
        assertThat(cells.get(1)).startsWith(hour.toString().substring(0, 8));
        assertThat(cells).contains("90", "€ 75,00", "Gemeente € 3,68 Rijksbijdrage € 71,32");
        assertThat(pages.open("/financien/regels/A-P-06?jaar=2021-2022", 200).text())
                .contains("Nog niets geboekt");
        assertThat(row(pages.open("/financien?jaar=2022-2023", 200), "A", "personeel"))
                .endsWith("€ 75,00");
        for (var url : PAGES) {
            assertThat(pages.open(url, 200).html()).doesNotContain("Samira", "Amrani", "Fatima", "Benali", "geheim");
        }
        for (var url : FILES) {
            assertThat(file(url)).doesNotContain("Samira", "Amrani", "Fatima", "Benali", "geheim");
        }
    }

    @Test
    void aLineShowsItsCalculationAndWhatIsWrongWithIt() throws Exception {
        var page = pages.open("/financien/regels/C-P-01", 200);
        assertThat(page.select("#line").text())
                .contains("€ 450.000,00", "€ 405.000,00", "€ 45.000,00", "135 × 60 × 50");
        assertThat(page.select("#verschil").text()).contains("D1", "45.000 te veel");
        assertThat(page.select("#years tbody tr")).hasSize(4);
        assertThat(pages.open("/financien/regels/F-P-03", 200).select("#line").text())
                .contains("Niet te verklaren");
    }

    @Test
    void everyDiscrepancyOfThePlanIsTold() throws Exception {
        assertThat(pages.open("/financien/verschillen", 200)
                        .select("[data-code]")
                        .eachAttr("data-code"))
                .containsExactly(
                        "D1", "D2", "D3", "D4", "D5", "L1", "L2", "L3", "L4", "L5", "L6", "C1", "C2", "C3", "C4", "C7",
                        "C8");
    }

    @Test
    void theFilesHaveWhatIsShown() throws Exception {
        var hour = approvedHour();
        assertThat(file("/financien/regels.csv").lines()).hasSize(68);
        assertThat(file("/financien/regels.csv?stand=verschil").lines())
                .hasSize(3)
                .anyMatch(l -> l.startsWith("C-P-01;") && l.endsWith(";450000,00;405000,00;45000,00;0,00"));
        assertThat(file("/financien/begroting.csv?jaar=2020-2021")).contains("Totaal;;7162604,00;");
        assertThat(file("/financien/begroting.csv")).contains("Sluitpost;;-400,00");
        assertThat(file("/financien/regels/A-P-06/boekingen.csv")
                        .lines()
                        .toList()
                        .get(1))
                .startsWith(hour + ";A;2022-2023;2023-03-13;")
                .endsWith(";90;50,00;75,00;3,68;0,00;71,32;0,00");
        assertThat(file("/financien/geldstromen.csv").lines()).hasSize(15);
        assertThat(pages.open("/financien/regels?stand=verschil&taal=en", 200)
                        .select("a[href*='.csv']")
                        .attr("href"))
                .isEqualTo("/financien/regels.csv?stand=verschil");
    }

    @Test
    void whatHasNoLineIsShownApart() throws Exception {
        jdbc.sql("""
                        insert into finance.entry (event_id, hour_id, activity, first_year, on_date, pot, coach_kind, minutes, rate_eur, vat, amount_eur, booked_at)
                        values (gen_random_uuid(), gen_random_uuid(), 'D', 2024, '2024-10-01', 'INDUCTION', 'INTERNAL', 60, 50, 'NONE', 50, now())""").update();
        assertThat(pages.open("/financien/zonder-regel", 200).select("tbody").text())
                .contains("1 oktober 2024", "buiten het programma", "€ 50,00");
        var page = pages.open("/financien", 200);
        assertThat(row(page, "D", "without-line")).endsWith("€ 50,00");
        assertThat(page.select(".figures").text()).contains("geboekt na de laatste dag van het programma");
    }

    @Test
    void tenThousandEntriesCostAsManyStatementsAsTen() throws Exception {
        entries(10);
        PAGES.forEach(this::statements); // what is read once per start
        var few = PAGES.stream().map(this::statements).toList();
        entries(9_990);
        assertThat(PAGES.stream().map(this::statements).toList()).isEqualTo(few).allMatch(n -> n <= 20);
        assertThat(pages.open("/financien/regels/A-P-06", 200)
                        .select("#boekingen caption")
                        .text())
                .isEqualTo("10.000 boekingen");
    }

    @Test
    void onlyFinanceComesHereAndFinanceComesNowhereElse() throws Exception {
        var samira = cast.at(TrajectoryStatus.PRE_TRACK);
        for (var role : List.of(Role.INTERMEDIARY, Role.COACH, Role.STEERING_GROUP, Role.ADMINISTRATOR)) {
            var other = cast.with(role, "Iemand", "Anders");
            for (var url : List.of("/financien", "/financien/regels/C-P-01", "/financien/regels.csv")) {
                mvc.perform(get(url).with(as(other))).andExpect(status().isForbidden());
            }
        }
        mvc.perform(get("/financien").with(as(samira.person()))).andExpect(status().isForbidden());
        mvc.perform(get("/financien")).andExpect(redirectedUrl("/inloggen"));
        for (var url : List.of(
                "/mijn",
                "/loket",
                "/loket/mensen/" + samira.trajectory(),
                "/loket/uren",
                "/coach",
                "/stuurgroep",
                "/beheer")) {
            pages.open(url, 403);
        }
    }

    @Test
    void theAdministratorInvitesWhoKeepsTheBooks() throws Exception {
        var ada = new Pages(mvc, Actor.of(cast.with(Role.ADMINISTRATOR, "Ada", "Visser"), Role.ADMINISTRATOR));
        assertThat(ada.open("/beheer/mensen/nieuw", 200)
                        .select("#role option[value=FINANCE]")
                        .text())
                .isEqualTo("Financieel medewerker");
        ada.done(
                "/beheer/mensen/nieuw",
                Map.of(
                        "given", "Jan",
                        "family", "de Vries",
                        "email", "jan@voorbeeld.nl",
                        "role", "FINANCE",
                        "from", "2023-03-13"));
        var jan = accounts.personByEmail("jan@voorbeeld.nl").orElseThrow();
        assertThat(roles.rolesOf(jan)).containsExactly(Role.FINANCE);
    }

    @Test
    void everyPageExistsInEnglishToo() throws Exception {
        approvedHour();
        for (var url : PAGES) {
            var page = pages.in("en", url);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main").text()).doesNotContain("Geboekt", "Verschil", "Nagerekend", "schooljaar");
        }
        assertThat(pages.in("en", "/financien")
                        .select("nav a[href='/financien']")
                        .text())
                .contains("Budget");
    }

    /** Ninety minutes in the pre-track, written by a coach and approved by the desk; the ledger has heard of it. */
    private UUID approvedHour() {
        var fatima = cast.with(Role.COACH, "Fatima", "Benali");
        var admin = cast.with(Role.ADMINISTRATOR, "Ada", "Visser");
        coaches.add(
                Actor.of(admin, Role.ADMINISTRATOR),
                new AddCoach(fatima, CoachKind.INTERNAL, "41781", 3, LocalDate.of(2020, 4, 1), null));
        var samira = cast.at(TrajectoryStatus.PRE_TRACK, MONDAY, "Samira", "El Amrani");
        var hour = hours.log(
                Actor.of(fatima, Role.COACH),
                UUID.randomUUID(),
                new LogHours(samira.trajectory(), MONDAY, 90, HourKind.COACHING, "Heel geheim"));
        hours.approve(Actor.of(cast.intermediary(), Role.INTERMEDIARY), List.of(hour));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from finance.entry")
                                .query(Long.class)
                                .single()
                        == 1);
        return hour.value();
    }

    private void entries(int count) {
        jdbc.sql("""
                        with e as (
                          insert into finance.entry (event_id, hour_id, line_id, activity, category, first_year, on_date, pot, coach_kind, minutes, rate_eur, vat,
                            amount_eur, booked_at)
                          select gen_random_uuid(), gen_random_uuid(), 'A-P-06', 'A', 'personeel', 2022, date '2022-09-01' + n % 180, 'PRE_TRACK', 'INTERNAL', 60, 50,
                            'NONE', 50, now() from generate_series(1, :count) n returning id)
                        insert into finance.entry_stream (entry_id, stream, amount_eur, running_eur)
                        select id, stream, 25, 25 from e, unnest(array['MUNICIPALITY', 'STATE']) stream""").param("count", count).update();
    }

    private int statements(String url) {
        return StatementCount.during(() -> {
                    try {
                        return pages.open(url, 200);
                    } catch (Exception e) {
                        throw new AssertionError(url, e);
                    }
                })
                .statements()
                .size();
    }

    private List<String> lines(String url) throws Exception {
        return pages.open(url, 200).select("tr[data-line]").eachAttr("data-line");
    }

    private static List<String> row(Document page, String activity, String row) {
        return page.select("tr[data-activity=" + activity + "][data-row=" + row + "] td")
                .eachText();
    }

    private String file(String url) throws Exception {
        var answer = mvc.perform(get(java.net.URI.create(url)).with(as(yvonne)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        return answer.getContentAsString(StandardCharsets.UTF_8).strip();
    }
}
