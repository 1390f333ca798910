package nl.loket.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.correspondence.LetterArg;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormProof.Form;
import nl.loket.web.SignedIn;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.loket.web.desk.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Mail as people read it in the portal: their own, a dossier's, and every kind there is (features 12.1, 12.7). */
@PortalTest
class MailPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private Footprint footprint;

    @Autowired
    private JdbcClient jdbc;

    private Candidate samira;
    private Actor nadia;

    @BeforeEach
    void somebodyWithMail() {
        samira = people.registered("Samira", "El Amrani");
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        correspondence.send(new Letter(UUID.randomUUID(), "intake.mail.decided", samira.person(), "/mijn"));
        correspondence.send(new Letter(
                UUID.randomUUID(),
                "account.mail.sign-in",
                samira.person(),
                "/inloggen/link?t=geheim",
                LetterArg.secret("482915")));
    }

    @Test
    void aPersonReadsWhatTheyWereSentButNoCodes() throws Exception {
        var mine = new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
        var list = mine.open("/post", 200);
        assertThat(list.select("tbody a span:not(.visually-hidden)").eachText())
                .containsExactly("Inloggen bij 1 Loket", "Er is een besluit over je aanmelding");
        assertThat(list.select("tbody .utrecht-status-badge").eachText()).containsExactly("Verstuurd", "Verstuurd");
        assertThat(mine.in("en", "/post").select("caption").text()).isEqualTo("2 mails");

        var decided = mine.open(link(list, 1), 200).select("main").text();
        assertThat(decided).contains("Na je intake is er een besluit.");
        var code = mine.open(link(list, 0), 200).select("main").text();
        assertThat(code).contains("Die bewaren we niet").doesNotContain("482915", "geheim");
    }

    @Test
    void oneFindsBackWhatOneWasSent() throws Exception {
        var mine = new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
        assertThat(subjects(mine.open("/post?zoek=besluit", 200)))
                .containsExactly("Er is een besluit over je aanmelding");
        assertThat(subjects(mine.open("/post?volgorde=tijd", 200))).startsWith("Er is een besluit over je aanmelding");
        assertThat(subjects(mine.open("/post?volgorde=-onderwerp", 200))).startsWith("Inloggen bij 1 Loket");
        var none = mine.open("/post?stand=FAILED", 200);
        assertThat(none.select("main").text()).contains("Geen mail gevonden");
        assertThat(none.select("#filter-stand option[selected]").val()).isEqualTo("FAILED");
        assertThat(subjects(new Pages(mvc, nadia).open(samira.url() + "/mail?zoek=besluit", 200)))
                .hasSize(1);
    }

    private static List<String> subjects(Document page) {
        return page.select("tbody td:first-child span[lang]").eachText();
    }

    @Test
    void nobodyReadsSomebodyElsesMail() throws Exception {
        var id = jdbc.sql("select id from core.outbox where template = 'intake.mail.decided'")
                .query(UUID.class)
                .single();
        new Pages(mvc, nadia).open("/post/" + id, 404);
        new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE)).open("/post/" + UUID.randomUUID(), 404);
        assertThat(mvc.perform(get("/post/" + id)).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/inloggen");
        assertThat(new Pages(mvc, nadia).open("/post", 200).select("main").text())
                .contains("Er is nog geen mail gestuurd.");
    }

    @Test
    void theDeskSeesSubjectsAndHowFarTheyAreAndNoTexts() throws Exception {
        var desk = new Pages(mvc, nadia);
        jdbc.sql("update core.outbox set state = 'FAILED', failure = 'REFUSED' where template = 'account.mail.sign-in'")
                .update();
        var page = desk.open(samira.url() + "/mail", 200);
        assertThat(page.select("caption").text()).isEqualTo("2 mails");
        assertThat(page.select("tbody").text())
                .contains("Er is een besluit over je aanmelding", "Niet verstuurd Dit adres is geweigerd")
                .doesNotContain("482915", "Na je intake");
        assertThat(page.select(".notification").text()).contains("Vraag om een ander e-mailadres");
        assertThat(desk.in("en", samira.url() + "/mail").select("tbody").text()).contains("Not sent");
        var coach = people.staff("Fatima", "Benali", Role.COACH);
        new Pages(mvc, coach).open(samira.url() + "/mail", 403);
    }

    @Test
    void staffSeeEveryKindOfMailInBothLanguages() throws Exception {
        for (var role : new Role[] {Role.INTERMEDIARY, Role.ADMINISTRATOR}) {
            var staff = new Pages(mvc, people.staff("Kees", "de Wit", role));
            var list = staff.open("/mails", 200);
            assertThat(list.select("tbody tr").size()).isGreaterThan(30);
            var one = staff.in("en", "/mails/coaching.mail.guide");
            assertThat(one.select("h1").text()).isEqualTo("Your guide is Fatima Benali");
            assertThat(one.select("main").text()).contains("Fatima Benali is je gids.", "Hello Samira");
            staff.open("/mails/geen.mail.zo", 404);
        }
        new Pages(mvc, people.staff("Fatima", "Benali", Role.COACH)).open("/mails", 403);
    }

    @Test
    void everybodyChoosesTheMailTheyCanDoWithout() throws Exception {
        var mine = new Pages(mvc, Actor.of(samira.person(), Role.CANDIDATE));
        var page = mine.open("/post/keuze", 200);
        assertThat(page.select("input[name=wanted][checked]").eachAttr("value")).contains("trajectory.mail.moved");
        assertThat(page.select("main ul li").eachText())
                .contains("Als er een besluit is na je intake.", "Als je wilt inloggen.")
                .doesNotContain("Als een school een voorstel van jou bevestigt.");
        assertThat(page.select("main").text()).contains("op werkdagen van 8 tot 20 uur");
        assertThat(mine.done("/post/keuze", Map.of())).isEqualTo("/post/keuze");
        assertThat(mine.open("/post/keuze", 200).select("input[name=wanted][checked]"))
                .isEmpty();
        assertThat(new Pages(mvc, nadia)
                        .in("en", "/post/keuze")
                        .select(".option")
                        .eachText())
                .contains("When a school confirms a proposal of yours.");
        var head = people.staff("Wim", "Penning", Role.FINANCE);
        assertThat(new Pages(mvc, head).open("/post/keuze", 200).select("main").text())
                .contains("Er valt niets te kiezen.");
    }

    @Test
    void theFormOfTheChoicesTakesWhateverItIsSent() throws Exception {
        FormProof.by(mvc, footprint, nadia.requirePerson())
                .prove(Form.at("/post/keuze", "choice? wanted = placement.mail.confirmed ! intake.mail.decided"));
    }

    /** A page that is the mail itself may use the style the mail carries, and nothing else. */
    @Test
    void theMailItselfIsShownUnderAPolicyOfItsOwn() throws Exception {
        var answer = mvc.perform(get("/mails/intake.mail.planned/en").with(SignedIn.as(nadia.requirePerson())))
                .andReturn()
                .getResponse();
        var mail = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(mail.select("h1").text()).isEqualTo("Your intake has a date");
        assertThat(mail.select("a.button").text()).isEqualTo("Open the page");
        var style = mail.expectFirst("style").data();
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(Objects.requireNonNull(answer.getHeader("Content-Security-Policy")))
                .contains("default-src 'none'")
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
    }

    private static String link(org.jsoup.nodes.Document list, int which) {
        return list.select("tbody a").get(which).attr("href");
    }
}
