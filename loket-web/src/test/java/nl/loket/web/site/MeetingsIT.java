package nl.loket.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.web.desk.DeskPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar as somebody reads it whom nobody knows yet (PUB-04, 8.1, 8.8). */
@PortalTest
class MeetingsIT {

    private static final Actor TEST = Actor.system("test");
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private DeskPeople people;

    private MeetingId evening = MeetingId.create();

    @BeforeEach
    void aCalendar() {
        evening = plan("HVA", TODAY.plusDays(10), "Wibautstraat 2, Amsterdam", false, 1, "Uitleg; daarna vragen.");
        plan("IPABO", TODAY.plusDays(20), "Teams, de link komt per mail", true, null, null);
        plan("HVA", TODAY.plusDays(40), "Zaal Élève", false, 5, null);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "zoek=eleve, 1",
        "zoek=hva, 2",
        "zoek=daarna, 1",
        "opleiding=IPABO, 1",
        "waar=online, 1",
        "waar=locatie, 2",
        "maand=2023-04, 2",
        "maand=2023-04&opleiding=HVA, 1",
        "maand=gisteren&opleiding=UVA&waar=overal, 3"
    })
    void aVisitorFindsAMeeting(String query, int found) throws Exception {
        var page = open("/bijeenkomsten?" + query, 200);
        assertThat(page.select("main h2 a")).hasSize(found);
        assertThat(page.select("main [role=status]").text()).startsWith(String.valueOf(found));
    }

    @Test
    void whatIsNotFoundAndAnEmptyCalendarSayWhatToDo() throws Exception {
        var nothing = open("/bijeenkomsten?zoek=<script>alert(1)</script>", 200);
        assertThat(nothing.select("main").text()).contains("Geen bijeenkomst gevonden");
        assertThat(nothing.select("#filter-zoek").val()).isEqualTo("<script>alert(1)</script>");
        meetings.upcoming().forEach(meeting -> meetings.cancel(TEST, meeting.id()));
        assertThat(open("/bijeenkomsten", 200).select("main").text()).contains("nu geen bijeenkomsten gepland");
        assertThat(open("/bijeenkomsten/" + evening, 200).select("main").text()).contains("gaat niet door");
        open("/bijeenkomsten/" + UUID.randomUUID(), 404);
        open("/bijeenkomsten/geen-id", 404);
    }

    @Test
    void aLongCalendarHasPages() throws Exception {
        for (int day = 1; day <= 20; day++) {
            plan("IPABO", TODAY.plusDays(100 + day), "Zaal " + day, false, null, null);
        }
        assertThat(open("/bijeenkomsten", 200).select("main h2 a")).hasSize(20);
        assertThat(open("/bijeenkomsten?pagina=2", 200).select("main h2 a")).hasSize(3);
    }

    @Test
    void aMeetingTellsAllThatIsKnownAndWhetherThereIsRoomAndNobodysName() throws Exception {
        assertThat(facts()).contains("19.30 tot 21.00 uur", "Wibautstraat 2", "daarna vragen", "Nog 1 plaats vrij");
        var samira = people.registered("Samira", "El Amrani");
        meetings.book(TEST, samira.trajectory(), evening);
        var full = facts();
        assertThat(full)
                .contains("Vol. Op de wachtlijst: 0.", "Je kunt op de wachtlijst")
                .doesNotContain("Samira");
        assertThat(open("/bijeenkomsten", 200).select("main").text()).contains("Vol, met wachtlijst");
        assertThat(open("/bijeenkomsten/" + evening + "?taal=en", 200)
                        .select("main")
                        .text())
                .contains("19.30 to 21.00", "Full. On the waiting list: 0.");
    }

    @Test
    void aMeetingGoesIntoACalendar() throws Exception {
        var file = mvc.perform(get("/bijeenkomsten/" + evening + "/agenda.ics"))
                .andReturn()
                .getResponse();
        assertThat(file.getContentType()).startsWith("text/calendar");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)
                        .replace("\r\n ", "")
                        .split("\r\n"))
                .containsAll(List.of(
                        "UID:" + evening + "@loket",
                        "DTSTART:20230323T183000Z",
                        "DTEND:20230323T200000Z",
                        "LOCATION:Wibautstraat 2\\, Amsterdam",
                        "DESCRIPTION:Uitleg\\; daarna vragen.",
                        "STATUS:CONFIRMED"));
    }

    private String facts() throws Exception {
        return open("/bijeenkomsten/" + evening, 200).select("main").text();
    }

    private MeetingId plan(
            String college,
            LocalDate on,
            String place,
            boolean online,
            @Nullable Integer capacity,
            @Nullable String about) {
        return meetings.plan(
                TEST,
                new PlanMeeting(
                        college, on, LocalTime.of(19, 30), LocalTime.of(21, 0), place, online, capacity, about));
    }

    private Document open(String url, int status) throws Exception {
        var response = mvc.perform(
                        get(java.net.URI.create(url.replace("<", "%3C").replace(">", "%3E"))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
