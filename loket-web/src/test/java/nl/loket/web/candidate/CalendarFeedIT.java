package nl.loket.web.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import nl.loket.PortalTest;
import nl.loket.account.AccountDesk;
import nl.loket.candidate.Diploma;
import nl.loket.meeting.AttendanceState;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.web.SignedIn;
import nl.lokettest.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The address only its owner knows, and what a calendar program finds there (8.8). */
@PortalTest
@Import(Candidates.class)
class CalendarFeedIT {

    private static final Pattern ADDRESS = Pattern.compile("/agenda/[A-Za-z0-9_-]{43}/afspraken\\.ics");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Candidates candidates;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private TrajectoryDesk trajectories;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private PersonId samira = PersonId.create();

    @BeforeEach
    void somebody() {
        samira = candidates.registered("Samira", Diploma.HBO);
    }

    @Test
    void itHoldsOnesOwnAppointmentsAndNobodysName() throws Exception {
        var mine = plan("HVA", 9);
        var waitsFor = plan("IPABO", 1);
        var somebodyElse = candidates.registered("Bo", Diploma.WO);
        assertThat(book(somebodyElse, waitsFor)).isEqualTo(AttendanceState.BOOKED);
        assertThat(book(samira, mine)).isEqualTo(AttendanceState.BOOKED);
        assertThat(book(samira, waitsFor)).isEqualTo(AttendanceState.WAITING);
        var file = read(made(), 200);
        assertThat(file)
                .contains("UID:" + mine + "@loket", "DTSTART:20230323T183000Z", "SUMMARY:Informatiebijeenkomst")
                .doesNotContain(waitsFor.toString(), "Samira", "Amrani", "Bo ");
    }

    @Test
    void itCostsAsManyStatementsForFiveAppointmentsAsForOne() throws Exception {
        book(samira, plan("HVA", 9));
        var address = made();
        read(address, 200);
        var one = statements(address);
        for (int day = 24; day < 28; day++) {
            book(samira, plan("IPABO", LocalDate.of(2023, 3, day), 9));
        }
        assertThat(read(address, 200).split("BEGIN:VEVENT")).hasSize(6);
        assertThat(statements(address)).isEqualTo(one);
    }

    @Test
    void theOneBeforeWorksNoLongerNorDoesItAfterStoppingOrWithoutAnAccount() throws Exception {
        var first = made();
        var second = made();
        read(first, 404);
        read(second, 200);
        read("/agenda/x/afspraken.ics", 404);
        candidates.sent(samira, post("/mijn/agenda/stop").with(csrf()));
        read(second, 404);
        var third = made();
        accounts.close(Actor.system("test"), samira);
        read(third, 404);
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHash() throws Exception {
        var address = made();
        assertThat(candidates.open(samira, get("/mijn/bijeenkomst"), 200).text())
                .doesNotContain("/agenda/");
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from core.calendar_feed")
                        .query(String.class)
                        .single())
                .doesNotContain(address.split("/")[2]);
    }

    /** Makes one, as somebody reads it on the page that follows. */
    private String made() throws Exception {
        var visit = candidates.visit();
        visit.sent(post("/mijn/agenda").with(csrf()).with(SignedIn.as(samira)));
        var page = visit.open(get("/mijn/bijeenkomst").with(SignedIn.as(samira)), 200);
        var address = ADDRESS.matcher(page.select("code").text());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private String read(String address, int status) throws Exception {
        var file = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(file.getStatus()).isEqualTo(status);
        return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private AttendanceState book(PersonId who, MeetingId meeting) {
        return meetings.book(
                Candidates.actor(who), trajectories.latestOf(who).orElseThrow().id(), meeting);
    }

    private int statements(String address) throws Exception {
        return StatementCount.during(() -> {
                    try {
                        return read(address, 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .statements()
                .size();
    }

    private MeetingId plan(String college, int capacity) {
        return plan(college, LocalDate.of(2023, 3, 23), capacity);
    }

    private MeetingId plan(String college, LocalDate on, int capacity) {
        return meetings.plan(
                Actor.system("test"), new PlanMeeting(college, on, LocalTime.of(19, 30), "Zaal 1", false, capacity));
    }
}
