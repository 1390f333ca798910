package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.meeting.MeetingDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class MeetingPagesIT {

    private static final String URL = "/loket/bijeenkomsten";

    private static final Map<String, String> MEETING =
            Map.of("college", "HVA", "on", "2023-03-23", "at", "19:30", "place", "Wibautstraat 2-4", "capacity", "20");

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskPeople people;

    @Autowired
    MeetingDesk meetings;

    Actor nadia = Actor.system("test");

    @BeforeEach
    void desk() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
    }

    @Test
    void aMeetingIsRefusedFieldByField() throws Exception {
        var empty = pages().send(URL, 422, Map.of());
        for (var field : new String[] {"college", "on", "at", "place"}) {
            assertThat(Pages.at(empty, field)).as(field).isNotEmpty();
        }
        wrong("college", "UVA");
        wrong("on", "2023-03-12");
        wrong("on", "morgen");
        wrong("at", "half acht");
        wrong("place", Pages.LONG);
        wrong("capacity", "0");
        wrong("capacity", "veel");
        wrong("capacity", "1001");
    }

    @Test
    void aMeetingStandsOnTheCalendarUntilItIsCalledOff() throws Exception {
        pages().done(URL, MEETING);
        for (var language : new String[] {"nl", "en"}) {
            assertThat(pages().in(language, URL).select("tbody tr")).hasSize(1);
        }
        assertThat(pages().in("nl", URL).select("tbody tr").text())
                .contains("donderdag 23 maart 2023", "19.30 uur", "0 / 20");
        var id = meetings.upcoming().getFirst().id();
        pages().done(URL + "/" + id + "/afgelasten", Map.of());
        assertThat(pages().open(URL, 200).select("tbody tr")).isEmpty();
        pages().send(URL + "/" + UUID.randomUUID() + "/afgelasten", 404, Map.of());
    }

    @Test
    void theDeskBooksDeclaresAndConfirmsForSomebody() throws Exception {
        pages().done(URL, MEETING);
        var samira = people.registered("Samira", "El Amrani");
        var url = samira.url() + "/bijeenkomsten";
        pages().done(url + "/" + meetings.upcoming().getFirst().id() + "/boeken", Map.of());
        assertThat(pages().open(url, 200).select("main").text()).contains("Geboekt");

        var empty = pages().send(url, 422, Map.of());
        assertThat(Pages.at(empty, "college")).isNotEmpty();
        assertThat(Pages.at(empty, "on")).isNotEmpty();
        assertThat(Pages.at(pages().send(url, 422, Map.of("college", "HVA", "on", "2023-03-14")), "on"))
                .contains("niet in de toekomst");
        assertThat(Pages.at(pages().send(url, 422, Map.of("college", "<script>", "on", "2023-03-10")), "college"))
                .isNotEmpty();
        assertThat(Pages.at(pages().send(url, 422, Map.of("college", "HVA", "on", Pages.LONG)), "on"))
                .isNotEmpty();

        pages().done(url, Map.of("college", "IPABO", "on", "2023-03-10"));
        var declared = meetings.of(nadia, samira.trajectory()).stream()
                .filter(a -> a.collegeId().equals("IPABO"))
                .findFirst()
                .orElseThrow();
        pages().done(url + "/" + declared.id() + "/bevestigen", Map.of("door", "COLLEGE"));
        assertThat(pages().open(url, 200).select("main").text())
                .contains("Bezocht en bevestigd", "De lerarenopleiding");
        pages().send(url + "/" + UUID.randomUUID() + "/bevestigen", 404, Map.of("door", "DESK"));
    }

    private void wrong(String field, String value) throws Exception {
        var page = pages().send(URL, 422, DossierPagesIT.with(MEETING, field, value));
        assertThat(Pages.at(page, field)).as(field).isNotEmpty();
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
