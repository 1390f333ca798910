package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryPostDesk;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.lokettest.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** With those ticked, with a page or with the whole list: a file of what one looks at, and a mail that says first to whom it goes (B17). */
@PortalTest
class PeopleSelectionIT {

    private static final String TEXT = "Het loket is morgen dicht.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeskPeople people;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private Actor nadia = Actor.system("test");
    private Candidate tom = new Candidate(nl.loket.shared.PersonId.create(), nl.loket.trajectory.TrajectoryId.create());
    private Candidate bo = tom;

    @BeforeEach
    void threeInTheList() {
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        tom = people.registered("Tom", "IJsbrand");
        bo = people.at(TrajectoryStatus.PRE_TRACK, "Bo", "=Bakker");
        accounts.close(Actor.system("test"), people.registered("Weg", "Wessels").person());
    }

    @Test
    void theFileHasTheColumnsTheOrderAndTheFilterOneLooksAt() throws Exception {
        assertThat(file("wie=lijst"))
                .containsExactly(
                        "Naam;Referentie;Fase;Stand, sinds;Zaak van;Begeleider",
                        "'=Bakker, Bo;" + reference(bo)
                                + ";Voortraject;In het voortraject, 13 maart 2023;Nadia Haddou;Nadia Haddou (valt in)",
                        "IJsbrand, Tom;" + reference(tom)
                                + ";Aanmelden;Aangemeld, 13 maart 2023;Nadia Haddou;Nadia Haddou (valt in)",
                        file("wie=lijst").getLast());
        desk().done("/kolommen/mensen", Map.of("columns", "fase"));
        assertThat(file("wie=lijst&fase=ORIENTATION&volgorde=-naam"))
                .containsExactly("Naam;Fase", "Wessels, Weg;Aanmelden", "IJsbrand, Tom;Aanmelden");
        assertThat(file("wie=gekozen&kies=" + tom.trajectory() + "&kies=onzin&taal=en"))
                .containsExactly("Name;Phase", "IJsbrand, Tom;" + "Registering");
    }

    @Test
    void aPageIsThatPageAndTheListIsAllOfIt() throws Exception {
        many(4, 60);
        assertThat(file("wie=bladzijde&pagina=3&zoek=Nummer")).hasSize(1 + 7);
        assertThat(file("wie=lijst&pagina=3&zoek=Nummer")).hasSize(1 + 57);
        var page = desk().open("/loket/mensen?pagina=3&zoek=Nummer", 200);
        assertThat(page.select("#wie option").eachText())
                .containsExactly("Wie ik aanvink", "Iedereen op deze bladzijde (7)", "Alle 57 mensen in deze lijst");
        assertThat(page.select("#selection input[type=hidden]").eachAttr("value"))
                .contains("3", "Nummer", "naam");
    }

    @Test
    void theLogSaysHowManyAndWhichFilterButNotWhatWasLookedFor() throws Exception {
        file("wie=lijst&fase=PRE_TRACK&zoek=Bo");
        assertThat(jdbc.sql("select detail from audit.entry where what = 'people.export' and person_id = :me")
                        .param("me", nadia.requirePerson().value())
                        .query(String.class)
                        .list())
                .containsExactly("1 lijst fase=PRE_TRACK zoek");
    }

    @Test
    void aFileOfThousandsAsksTheDatabaseAsOftenAsOneOfThree() throws Exception {
        var few = statements("wie=lijst");
        many(4, 3_000);
        assertThat(statements("wie=lijst")).isEqualTo(few).isLessThanOrEqualTo(20);
    }

    @Test
    void withNobodyTickedTheListComesBackAndSaysSo() throws Exception {
        for (var what : List.of("export", "mail")) {
            var page = desk().open("/loket/mensen/" + what + "?wie=gekozen&zoek=ijs", 422);
            assertThat(page.select("[data-error-summary] a").attr("href")).isEqualTo("#wie");
            assertThat(Pages.at(page, "wie")).contains("Vink eerst mensen aan");
            assertThat(page.select("#wie").attr("aria-describedby")).isEqualTo("wie-error");
            assertThat(page.select("#filter-zoek").val()).isEqualTo("ijs");
            assertThat(page.select("thead a").attr("href")).startsWith("/loket/mensen?");
            assertThat(page.select("tbody tr")).hasSize(1);
        }
        var nobody = desk().open("/loket/mensen/mail?wie=lijst&zoek=niemand", 422);
        assertThat(nobody.select("main").text()).contains("Niemand gevonden");
    }

    @Test
    void whoComesWithoutASelectionBeginsAtTheList() throws Exception {
        assertThat(mvc.perform(get("/loket/mensen/mail").with(SignedIn.as(nadia.requirePerson())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/loket/mensen");
    }

    @Test
    void whoWasTickedIsStillTickedInAnotherOrder() throws Exception {
        var page = desk().open("/loket/mensen?kies=" + tom.trajectory(), 200);
        assertThat(page.select("input[name=kies][checked]").eachAttr("aria-label"))
                .containsExactly("Kies IJsbrand, Tom");
    }

    @Test
    void theDeskSeesWhoGetsTheMailAndWhoNotAndItGoesToThoseOnce() throws Exception {
        var url = "/loket/mensen/mail?wie=lijst";
        var page = desk().open(url, 200);
        assertThat(page.select("aside h2").text()).isEqualTo("2 mensen krijgen deze mail");
        assertThat(page.select("aside li").eachText())
                .containsExactly("Weg Wessels Heeft geen account", "Bo =Bakker", "Tom IJsbrand");
        var check = desk().send(url, 200, typed(page));
        assertThat(check.select("main").text()).contains(TEXT, "Verstuur naar 2 mensen");
        assertThat(sent()).as("looking over sends nothing").isZero();
        var confirmed = hidden(check);
        var to = check.select("form:has([name=confirmed])").attr("action");
        var progress = desk().done(to, confirmed);
        assertThat(desk().done(to, confirmed)).isEqualTo(progress);
        assertThat(sent()).isEqualTo(2);
        assertThat(desk().open(progress, 200).select("h1").text()).isEqualTo("Mail aan 2 mensen");
    }

    @Test
    void whenTheListGrowsMeanwhileNothingGoesAndTheDeskSeesWhoCameIn() throws Exception {
        var url = "/loket/mensen/mail?wie=lijst";
        var confirmed = hidden(desk().send(url, 200, typed(desk().open(url, 200))));
        people.registered("Later", "Gekomen");
        var page = desk().send(url, 409, confirmed);
        assertThat(page.select("[data-conflict]").text()).contains("het zijn er nu 3", "niets verstuurd");
        assertThat(page.select("#text").text()).isEqualTo(TEXT);
        assertThat(page.select("aside").text()).contains("Later Gekomen");
        assertThat(sent()).isZero();
    }

    @Test
    void whoHasTwoTrajectoriesGetsItOnce() throws Exception {
        jdbc.sql("""
                        insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                        select gen_random_uuid(), 0, :tom, 'ZIJ-OUD', 'COMPLETED', date '2021-01-01', 'ZIB', date '2020-12-01'""").param("tom", tom.person().value()).update();
        var url = "/loket/mensen/mail?wie=lijst";
        var page = desk().open(url, 200);
        assertThat(page.select("aside h2").text()).isEqualTo("2 mensen krijgen deze mail");
        desk().done(url, hidden(desk().send(url, 200, typed(page))));
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void toMoreThanAThousandAtOnceNobodyWrites() throws Exception {
        many(4, TrajectoryPostDesk.MOST + 4);
        var page = desk().open("/loket/mensen/mail?wie=lijst", 422);
        assertThat(Pages.at(page, "wie")).contains("hoogstens 1.000", "Je koos er 1.004");
        var some = desk().open("/loket/mensen/mail?wie=lijst&zoek=999", 200);
        assertThat(some.select("aside").text()).contains("Niemand krijgt deze mail");
    }

    private void many(int from, int to) {
        jdbc.sql("""
                        with somebody as (
                          insert into core.person (id, version, given_name, family_name, language)
                          select gen_random_uuid(), 0, 'Iemand', 'Nummer ' || n, 'nl' from generate_series(:from, :to) n returning id)
                        insert into core.trajectory (id, version, person_id, reference, status, status_since, route, registered_on)
                        select gen_random_uuid(), 0, id, 'ZIJ-T-' || id, 'REGISTERED', date '2023-03-01', 'ZIB', date '2023-03-01' from somebody""").param("from", from).param("to", to).update();
    }

    private int statements(String query) {
        return StatementCount.during(() -> {
                    try {
                        return file(query);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private List<String> file(String query) throws Exception {
        var answer = mvc.perform(get("/loket/mensen/export?" + query).with(SignedIn.as(nadia.requirePerson())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "mensen.csv");
        var text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    private String reference(Candidate who) {
        return jdbc.sql("select reference from core.person_card where trajectory_id = :t")
                .param("t", who.trajectory().value())
                .query(String.class)
                .single();
    }

    private static Map<String, String> typed(Document page) {
        return Map.of(
                "form", page.select("input[name=form]").val(),
                "readers", page.select("input[name=readers]").val(),
                "text", TEXT);
    }

    private static Map<String, String> hidden(Document check) {
        return check.select("form:has([name=confirmed]) input").stream()
                .filter(input -> !input.attr("name").equals("_csrf"))
                .collect(Collectors.toMap(input -> input.attr("name"), input -> Objects.requireNonNull(input.val())));
    }

    private int sent() {
        return jdbc.sql("select count(*) from core.outbox where template = 'trajectory.mail.message'")
                .query(Integer.class)
                .single();
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
