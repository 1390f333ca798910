package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.correspondence.Correspondence;
import nl.loket.correspondence.Letter;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The desk finds back what went to whom, by person, kind and how far it is; never the text. */
@PortalTest
class PostPageIT {

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

    private Actor nadia = Actor.system("test");
    private Candidate tom = new Candidate(nl.loket.shared.PersonId.create(), nl.loket.trajectory.TrajectoryId.create());

    @BeforeEach
    void mailToTwo() {
        nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        tom = people.registered("Tom", "IJsbrand");
        var deniz = people.registered("Deniz", "Öztürk");
        footprint.taken(); // by then those who registered were written to
        jdbc.sql("delete from core.outbox").update();
        write(tom, "intake.mail.decided");
        write(deniz, "trajectory.mail.ended");
        write(tom, "trajectory.mail.pause");
        correspondence.send(new Letter(UUID.randomUUID(), "account.mail.account-closes", nadia.requirePerson(), "/"));
        jdbc.sql(
                        "update core.outbox set state = 'FAILED', failure = 'REFUSED' where template = 'trajectory.mail.ended'")
                .update();
    }

    @Test
    void newestFirstAndEachLeadsToTheMailOfItsPerson() throws Exception {
        var page = desk().open("/loket/post", 200);
        assertThat(names(page)).containsExactly("IJsbrand, Tom", "Öztürk, Deniz", "IJsbrand, Tom");
        assertThat(page.select("tbody a").attr("href")).isEqualTo(tom.url() + "/mail");
        assertThat(page.select("main").text()).doesNotContain("Dag Tom");
        assertThat(desk().in("en", "/loket/post").select("caption").text()).isEqualTo("3 mails");
    }

    @Test
    void oneFiltersByPersonKindAndStateAndSorts() throws Exception {
        assertThat(names(desk().open("/loket/post?zoek=ozt", 200))).containsExactly("Öztürk, Deniz");
        assertThat(names(desk().open("/loket/post?soort=intake.mail.decided", 200)))
                .containsExactly("IJsbrand, Tom");
        assertThat(names(desk().open("/loket/post?stand=FAILED", 200))).containsExactly("Öztürk, Deniz");
        assertThat(names(desk().open("/loket/post?volgorde=-wie", 200))).startsWith("Öztürk, Deniz");
        assertThat(names(desk().open("/loket/post?stand=ZOMAAR&volgorde=drop&pagina=-1", 200)))
                .hasSize(3);
        assertThat(desk().open("/loket/post?zoek=%25", 200).select("main").text())
                .contains("Geen mail gevonden");
    }

    private void write(Candidate to, String template) {
        correspondence.send(new Letter(UUID.randomUUID(), template, to.person(), "/mijn"));
    }

    private static List<String> names(Document page) {
        return page.select("tbody a").eachText();
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
