package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.account.EmailAddress;
import nl.loket.account.SignInCodes;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.meeting.WalkIn;
import nl.loket.meeting.WalkInDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.FormProof;
import nl.loket.web.FormProof.Form;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.Pages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Coming to a meeting without an account, as somebody does it whom nobody knows (8.2). */
@PortalTest
class GuestPagesIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final Map<String, String> BO =
            Map.of("name", "Bo", "email", "bo@voorbeeld.nl", "needs", "Een tolk", "consents", "true");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private WalkInDesk walkIns;

    @Autowired
    private FeedbackDesk feedback;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Footprint footprint;

    @Autowired
    private JdbcClient jdbc;

    private MeetingId evening = MeetingId.create();
    private @Nullable Cookie session;

    @BeforeEach
    void aMeetingForOne() {
        evening = plan(TODAY.plusDays(10));
    }

    @Test
    void aStrangerSignsUpConfirmsSaysWhatTheyNeedAndCancels() throws Exception {
        assertThat(open("/bijeenkomsten/" + evening, 200).select("main a").eachAttr("href"))
                .contains(url());
        assertThat(sent(url(), BO)).isEqualTo(url() + "/code");
        assertThat(open(url() + "/code", 200).select("main").text()).contains("bo@voorbeeld.nl");
        var place = "/bijeenkomsten/plaats?t=" + token();
        assertThat(open(place, 200).select("h1").text()).isEqualTo("Bevestig dat je komt");
        assertThat(meetings.meeting(evening).booked()).as("only opened").isZero();

        assertThat(sent("/bijeenkomsten/plaats", Map.of("t", token()))).isEqualTo(place);
        var mine = open(place, 200);
        assertThat(mine.select("h1").text()).isEqualTo("Je hebt een plaats");
        assertThat(mine.select("textarea").text()).isEqualTo("Een tolk");
        assertThat(mine.select("a[href$=agenda.ics]")).hasSize(1);
        assertThat(open(place + "&taal=en", 200).select("h1").text()).isEqualTo("You have a place");
        open(place + "&taal=nl", 200);

        var nadia = new Pages(mvc, people.staff("Nadia", "Bakker", Role.INTERMEDIARY));
        assertThat(nadia.open("/loket/bijeenkomsten/" + evening, 200)
                        .select("main")
                        .text())
                .contains("Bo zonder account", "Nodig: Een tolk");
        assertThat(open("/bijeenkomsten/" + evening, 200).select("main").text()).doesNotContain("tolk");

        sent("/bijeenkomsten/plaats/afzeggen", Map.of("t", token()));
        assertThat(open(place, 200).select("h1").text()).isEqualTo("Je hebt afgezegd");
        assertThat(meetings.meeting(evening).booked()).isZero();
    }

    @Test
    void theFormTakesWhateverItIsSent() throws Exception {
        FormProof.by(mvc, footprint, null)
                .prove(new Form(
                        url(),
                        url(),
                        "text name = Bo | shape email = bo@voorbeeld.nl | text? needs = Een tolk | flag consents = true",
                        "core.outbox",
                        "core.meeting_guest",
                        "core.meeting_guest_link"));
    }

    @Test
    void theFormsOfTheirPlaceTakeWhateverTheyAreSent() throws Exception {
        sent(url(), BO);
        var code = code();
        open(url() + "/code", 200);
        assertThat(error(refused(url() + "/code", Map.of("code", "12"), 422))).contains("zes cijfers");
        assertThat(error(refused(url() + "/code", Map.of("code", "000000"), 422)))
                .contains("klopt niet");
        assertThat(sent(url() + "/code", Map.of("code", code))).startsWith("/bijeenkomsten/plaats?t=");
        var token = token();
        var long500 = "x".repeat(501);
        var again = refused("/bijeenkomsten/plaats/nodig", Map.of("t", token, "needs", long500), 422);
        assertThat(again.select("textarea").text()).isEqualTo(long500);
        assertThat(error(again)).contains("500 tekens");
        sent("/bijeenkomsten/plaats/nodig", Map.of("t", token, "needs", "<script>alert(1)</script>"));
        assertThat(open("/bijeenkomsten/plaats?t=" + token, 200)
                        .select("textarea")
                        .text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aLinkThatNeverWorkedOrIsTooOldSaysWhatToDo() throws Exception {
        for (var bad : new String[] {"", "?t=", "?t=verzonnen", "?t=%00"}) {
            assertThat(open("/bijeenkomsten/plaats" + bad, 410).select("main").text())
                    .contains("Deze link werkt niet meer", "Bekijk alle bijeenkomsten");
        }
        for (var action : new String[] {"", "/afzeggen", "/nodig"}) {
            refused("/bijeenkomsten/plaats" + action, Map.of("t", "verzonnen"), 410);
        }
        refused("/bijeenkomsten/plaats/code", Map.of("t", "verzonnen", "code", "123456"), 410);
    }

    @Test
    void anAddressThatIsKnownGetsTheSameAnswerAndAnotherMail() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        jdbc.sql("update core.account set email = 'bo@voorbeeld.nl' where person_id = :id")
                .param("id", samira.person().value())
                .update();
        assertThat(sent(url(), BO)).isEqualTo(url() + "/code");
        assertThat(open(url() + "/code", 200).select("main").text()).contains("bo@voorbeeld.nl", "vul hier de code in");
        assertThat(lastMail()).contains("/mijn/bijeenkomst").doesNotContain("plaats?t=");
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws Exception {
        for (int i = 0; i < SignInCodes.MOST_REQUESTS; i++) {
            sent(url(), BO);
        }
        var page = refused(url(), BO, 429);
        assertThat(error(page)).contains("Wacht een kwartier");
        assertThat(page.select("#name").val()).isEqualTo("Bo");
    }

    @Test
    void aMeetingThatIsFullPutsThemInTheLineAndOneThatIsOffTakesNobody() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        meetings.book(TEST, samira.trajectory(), evening);
        assertThat(open(url(), 200).select("main").text()).contains("Je komt op de wachtlijst");
        sent(url(), BO);
        sent("/bijeenkomsten/plaats", Map.of("t", token()));
        assertThat(open("/bijeenkomsten/plaats?t=" + token(), 200)
                        .select("main")
                        .text())
                .contains("Je staat op de wachtlijst", "als eerste aan de beurt");
        var waiting = token();
        meetings.cancel(TEST, evening);
        assertThat(error(refused(url(), BO, 422))).contains("gaat niet door");
        assertThat(answer(get(URI.create(url()))).getRedirectedUrl()).isEqualTo("/bijeenkomsten/" + evening);
        assertThat(open("/bijeenkomsten/plaats?t=" + waiting, 200).select("h1").text())
                .isEqualTo("Deze bijeenkomst gaat niet door");
    }

    @Test
    void whoWasThereSaysHowItWasAndTheDeskSeesNumbers() throws Exception {
        var nadia = people.staff("Nadia", "Bakker", Role.INTERMEDIARY);
        var today = plan(TODAY);
        walkIns.add(nadia, new WalkIn(AttendanceId.create(), today, "Bo", new EmailAddress("bo@voorbeeld.nl")));
        jdbc.sql("update core.information_meeting set on_date = date '2023-03-10' where id = :id")
                .param("id", today.value())
                .update();
        feedback.ask();
        var page = "/bijeenkomsten/terugblik?t=" + found("terugblik\\?t=(\\S+)");
        FormProof.by(mvc, footprint, null)
                .prove(new Form(
                        page,
                        "/bijeenkomsten/terugblik",
                        "choice useful = VERY | text? missing = Meer over geld | also t = "
                                + page.substring(page.indexOf('=') + 1)));
        open("/bijeenkomsten/terugblik?t=verzonnen", 410);
        assertThat(new Pages(mvc, nadia)
                        .open("/loket/bijeenkomsten/" + today, 200)
                        .select("main")
                        .text())
                .contains("1 antwoord", "Heel nuttig 1", "vanaf 5 antwoorden")
                .doesNotContain("Meer over geld");
    }

    private String url() {
        return "/bijeenkomsten/" + evening + "/aanmelden";
    }

    private MeetingId plan(LocalDate on) {
        return meetings.plan(TEST, new PlanMeeting("HVA", on, LocalTime.of(19, 30), "Wibautstraat 2", false, 1));
    }

    private static String error(Document page) {
        return page.select(".error-summary, [role=alert]").text();
    }

    private String token() {
        return found("plaats\\?t=(\\S+)");
    }

    private String code() {
        return found("\\b(\\d{6})\\b");
    }

    private String found(String pattern) {
        var found = Pattern.compile(pattern).matcher(lastMail());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String lastMail() {
        footprint.taken();
        return jdbc.sql("select body from core.postbus where address = 'bo@voorbeeld.nl' order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private Document open(String url, int status) throws Exception {
        var response = answer(get(URI.create(url)));
        assertThat(response.getStatus()).as(url).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private String sent(String url, Map<String, String> fields) throws Exception {
        var response = send(url, fields);
        assertThat(response.getStatus())
                .as(url + " " + response.getContentAsString())
                .isEqualTo(302);
        return Objects.requireNonNull(response.getRedirectedUrl());
    }

    private Document refused(String url, Map<String, String> fields, int status) throws Exception {
        var response = send(url, fields);
        assertThat(response.getStatus()).as(url).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(String url, Map<String, String> fields) throws Exception {
        var request = post(URI.create(url)).with(csrf());
        fields.forEach(request::param);
        return answer(request);
    }

    private MockHttpServletResponse answer(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        if (session != null) {
            request.cookie(session);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        var cookie = response.getCookie("loket");
        session = cookie == null ? session : cookie;
        return response;
    }
}
