package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.correspondence.ReminderDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Before a mail goes to many the desk sees to whom; it goes to exactly those, once (B17). */
@PortalTest
class MeetingMailIT {

    private static final String TEXT = "We zitten in zaal 2.08.";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DeskPeople people;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private ReminderDesk reminders;

    @Autowired
    private JdbcClient jdbc;

    private Actor nadia = Actor.system("test");
    private MeetingId meeting = MeetingId.create();
    private Candidate tom = new Candidate(nl.loket.shared.PersonId.create(), nl.loket.trajectory.TrajectoryId.create());

    @BeforeEach
    void aMeetingThreeGoTo() {
        tom = comes("Tom", "IJsbrand");
        comes("Bo", "Bakker");
        accounts.close(Actor.system("test"), comes("Weg", "Wessels").person());
        people.registered("Thuis", "Zonder");
    }

    @Test
    void theDeskSeesWhoWouldGetItBeforeItGoesAndItGoesToThoseOnce() throws Exception {
        var page = desk().open(url(), 200);
        assertThat(page.select("aside h2").text()).isEqualTo("2 mensen krijgen deze mail");
        assertThat(page.select("aside li").eachText())
                .containsExactly("Bo Bakker", "Tom IJsbrand", "Weg Wessels Heeft geen account");
        var check = desk().send(url(), 200, typed(page));
        assertThat(check.select("main").text()).contains(TEXT, "Verstuur naar 2 mensen");
        assertThat(sent()).as("looking over sends nothing").isEmpty();

        var confirmed = hidden(check);
        assertThat(desk().done(url(), confirmed)).isEqualTo("/loket/bijeenkomsten");
        desk().done(url(), confirmed);
        assertThat(sent()).hasSize(2);
        assertThat(jdbc.sql("select body from core.outbox where template = 'meeting.mail.message' limit 1")
                        .query(String.class)
                        .single())
                .contains(TEXT, "vrijdag 17 maart 2023", "/mijn/bijeenkomst");
    }

    @Test
    void whenSomebodyElseBooksMeanwhileNothingGoesAndTheDeskSeesThem() throws Exception {
        var confirmed = hidden(desk().send(url(), 200, typed(desk().open(url(), 200))));
        comes("Later", "Gekomen");
        var page = desk().send(url(), 409, confirmed);
        assertThat(page.select("[data-conflict]").text()).contains("het zijn er nu 3", "niets verstuurd");
        assertThat(page.select("#text").text()).isEqualTo(TEXT);
        assertThat(page.select("aside").text()).contains("Later Gekomen");
        assertThat(sent()).isEmpty();
        desk().done(url(), hidden(desk().send(url(), 200, typed(page))));
        assertThat(sent()).hasSize(3);
    }

    @Test
    void onlyTheDeskWritesAndOnlyAboutAMeetingToCome() throws Exception {
        new Pages(mvc, people.staff("Fatima", "Benali", Role.COACH)).open(url(), 403);
        desk().open("/loket/bijeenkomsten/" + UUID.randomUUID() + "/mail", 404);
        var typed = typed(desk().open(url(), 200));
        meetings.cancel(Actor.system("test"), meeting);
        assertThat(Pages.at(desk().send(url(), 422, typed), "text")).isNotBlank();
        assertThat(sent()).isEmpty();
    }

    @Test
    void theDeskSeesWhomThePortalWouldRemindAndWhomItReminded() throws Exception {
        jdbc.sql("update core.trajectory set registered_on = date '2023-02-20' where id = :tom")
                .param("tom", tom.trajectory().value())
                .update();
        var page = desk().open("/loket/herinneringen", 200);
        assertThat(page.select("main").text())
                .contains("1 persoon krijgt deze herinnering nu", "Tom IJsbrand", "Nog niet verstuurd.");
        assertThat(page.select("main li a").eachAttr("href")).containsExactly(tom.url());
        reminders.remind();
        var after = desk().in("en", "/loket/herinneringen");
        assertThat(after.select("main").text())
                .contains("Nobody gets this reminder now", "Tom IJsbrand", "13 March 2023");
    }

    private Candidate comes(String given, String family) {
        if (nadia.isSystem()) {
            nadia = people.staff("Nadia", "Haddou", Role.INTERMEDIARY);
            meeting = meetings.plan(
                    nadia,
                    new PlanMeeting("HVA", LocalDate.of(2023, 3, 17), LocalTime.of(19, 30), "Zaal 1", false, 40));
        }
        var candidate = people.registered(given, family);
        meetings.book(nadia, candidate.trajectory(), meeting);
        return candidate;
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
                .collect(java.util.stream.Collectors.toMap(
                        input -> input.attr("name"), input -> Objects.requireNonNull(input.val())));
    }

    private List<String> sent() {
        return jdbc
                .sql("select address::text from core.outbox where template = 'meeting.mail.message'")
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private String url() {
        return "/loket/bijeenkomsten/" + meeting + "/mail";
    }

    private Pages desk() {
        return new Pages(mvc, nadia);
    }
}
