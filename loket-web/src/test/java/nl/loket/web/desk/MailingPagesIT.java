package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryPostDesk;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** How far a mail to many is: it goes on without anybody looking, and says whom it did not reach. */
@PortalTest
class MailingPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeskPeople people;

    @Autowired
    private TrajectoryPostDesk post;

    @Autowired
    private JdbcClient jdbc;

    private final UUID key = UUID.randomUUID();
    private Actor nadia = Actor.system("test");

    @BeforeEach
    void aMailToThree() {
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        var to = List.of("Tom", "Bo", "Samira").stream()
                .map(given -> people.registered(given, "IJsbrand"))
                .map(Candidate::trajectory)
                .toList();
        post.send(nadia, key, to, "Het loket is dicht.", post.tryOut(nadia, to).seal());
        Awaitility.await().until(this::allAreSent);
    }

    /** From then on nothing moves but what a test moves. */
    private boolean allAreSent() {
        return jdbc.sql("select count(*) from core.outbox where source = :key and state = 'SENT'")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                == 3;
    }

    @Test
    void whileItGoesThePageComesAgainByItself() throws Exception {
        state("QUEUED", null, 3);
        state("SENT", null, 1);
        var page = page();
        assertThat(page.select("progress").attr("value")).isEqualTo("1");
        assertThat(page.select("progress").attr("max")).isEqualTo("3");
        assertThat(page.select("[aria-live=polite]").text())
                .contains("Bezig met versturen", "1 van 3 verstuurd", "gaat door");
        assertThat(page.select("head noscript").html()).contains("http-equiv=\"refresh\"", "content=\"5\"");
        assertThat(page.select("#progress").attr("data-again")).isEqualTo("/loket/mailings/" + key);
        assertThat(desk().in("en", "/loket/mailings/" + key).select("main").text())
                .contains("1 of 3 sent");
    }

    @Test
    void onceAllIsSentItStandsStill() throws Exception {
        state("SENT", null, 3);
        var page = page();
        assertThat(page.select("[aria-live=polite]").text()).contains("Klaar", "3 van 3 verstuurd");
        assertStill(page);
        var list = desk().open("/loket/mailings", 200);
        assertThat(list.select("tbody tr").text()).contains("Bericht van 1 Loket", "Nadia Haddou", "3", "Klaar");
        assertThat(list.select("tbody a").attr("href")).isEqualTo("/loket/mailings/" + key);
    }

    @Test
    void inTheEveningItSaysWhenItBegins() throws Exception {
        jdbc.sql(
                        "update core.outbox set state = 'QUEUED', sent_at = null, lease_until = null, not_before = timestamptz '2023-03-14 08:00 Europe/Amsterdam' where source = :key")
                .param("key", key)
                .update();
        var page = page();
        assertThat(page.select("[aria-live=polite]").text())
                .contains("Wacht op kantoortijd", "14 maart 2023, 08.00 uur");
        assertStill(page);
    }

    @Test
    void whomItDidNotReachStandsBelowWithTheReasonAndALink() throws Exception {
        state("SENT", null, 3);
        state("FAILED", "REFUSED", 1);
        var page = page();
        assertThat(page.select("[aria-live=polite]").text()).contains("Niet bij iedereen aangekomen", "Aan 1 persoon");
        assertThat(page.select("#failed").text()).isEqualTo("1 persoon kreeg hem niet");
        var link = page.select("dl a").attr("href");
        assertThat(desk().open(link, 200).select("h1").text()).endsWith("IJsbrand");
    }

    @Test
    void onceItsMailsAreThrownAwayItClaimsNothing() throws Exception {
        jdbc.sql("delete from core.outbox where source = :key")
                .param("key", key)
                .update();
        var page = page();
        assertThat(page.select("[aria-live=polite]").text()).contains("Langer geleden", "gewist");
        assertStill(page);
    }

    @Test
    void onlyTheDeskSeesItAndOnlyWhatWasSent() throws Exception {
        new Pages(mvc, people.staff("Fatima", "Benali", Role.COACH)).open("/loket/mailings/" + key, 403);
        desk().open("/loket/mailings/" + UUID.randomUUID(), 404);
    }

    private static void assertStill(Document page) {
        assertThat(page.select("noscript meta")).isEmpty();
        assertThat(page.select("[data-again]")).isEmpty();
    }

    /** Puts so many of them back, or on. */
    private void state(String state, @org.jspecify.annotations.Nullable String failure, int number) {
        jdbc.sql("""
                        update core.outbox set state = :state, failure = :failure, lease_until = null, not_before = null, due_at = now() + interval '1 day'
                        where id in (select id from core.outbox where source = :key order by address limit :number)""")
                .param("state", state)
                .param("failure", failure)
                .param("key", key)
                .param("number", number)
                .update();
    }

    private Document page() throws Exception {
        return desk().open("/loket/mailings/" + key, 200);
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
