package nl.loket.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.PortalTest;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.intake.NoteDesk;
import nl.loket.intake.NoteKind;
import nl.loket.meeting.AttendanceState;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.Footprint;
import nl.loket.web.desk.DeskPeople.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** In the dossier of one person nothing of another can be reached, and what does not exist is not found: 404, and nothing happens. */
@PortalTest
class NotInThisDossierIT {

    private static final LocalDate PAST = LocalDate.of(2023, 3, 1);
    private static final byte[] PDF = "%PDF-1.7\nmy life".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvc mvc;

    @Autowired
    Footprint footprint;

    @Autowired
    DeskPeople people;

    @Autowired
    NoteDesk notes;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    DocumentDesk documents;

    @Autowired
    JdbcClient jdbc;

    Actor nadia = Actor.system("test");
    Actor ruben = Actor.system("test");

    @BeforeEach
    void colleagues() {
        nadia = people.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        ruben = people.staff("Ruben", "de Wit", Role.INTERMEDIARY);
    }

    @Test
    void aNoteOfAColleagueOrOfAnotherDossierStays() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var joost = people.registered("Joost", "Smit");
        var ofRuben = note(ruben, samira);
        var ofJoost = note(nadia, joost);

        notFound(samira, "/notities/{}/weghalen", Map.of(), ofRuben, ofJoost, "geen-id", "-");
    }

    @Test
    void anAttendanceOfAnotherPersonIsNeitherConfirmedNorGivenUp() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var joost = people.registered("Joost", "Smit");
        meetings.declare(nadia, joost.trajectory(), "HVA", PAST);
        meetings.book(nadia, joost.trajectory(), meeting(5));
        var theirs = meetings.of(nadia, joost.trajectory());
        for (var attendance : theirs) {
            notFound(samira, "/bijeenkomsten/{}/bevestigen", Map.of("door", "DESK"), attendance.id());
            notFound(samira, "/bijeenkomsten/{}/afzeggen", Map.of(), attendance.id());
        }
        for (var path : List.of("/bijeenkomsten/{}/afzeggen", "/bijeenkomsten/{}/boeken")) {
            notFound(samira, path, Map.of(), UUID.randomUUID(), "geen-id");
        }
        notFound(samira, "/bijeenkomsten/{}/bevestigen", Map.of("door", "DESK"), UUID.randomUUID(), "geen-id");
    }

    @Test
    void whoConfirmsMustBeSaid() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        meetings.declare(nadia, samira.trajectory(), "HVA", PAST);
        var attendance = meetings.of(nadia, samira.trajectory()).getFirst();
        var url = samira.url() + "/bijeenkomsten/" + attendance.id() + "/bevestigen";
        for (var fields : List.of(Map.<String, String>of(), Map.of("door", ""), Map.of("door", "<script>"))) {
            assertThat(pages().send(url, 409, fields).select("main").text()).contains("Deze pagina was te oud");
        }
        assertThat(meetings.of(nadia, samira.trajectory()).getFirst().state()).isEqualTo(AttendanceState.DECLARED);
    }

    @Test
    void atAFullMeetingTheDeskPutsSomebodyOnTheWaitingList() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var meeting = meeting(1);
        meetings.book(nadia, people.registered("Joost", "Smit").trajectory(), meeting);
        pages().done(samira.url() + "/bijeenkomsten/" + meeting + "/boeken", Map.of());
        var page = pages().open(samira.url() + "/bijeenkomsten", 200);
        assertThat(page.select("main").text()).contains("Op de wachtlijst", "staat vooraan");
    }

    @Test
    void aDocumentOfAnotherDossierIsNotThereAndNobodySawIt() throws Exception {
        var samira = people.registered("Samira", "El Amrani");
        var joost = people.registered("Joost", "Smit");
        var theirs = documents.store(
                Actor.of(joost.person(), Role.CANDIDATE),
                joost.person(),
                DocumentKind.CV,
                "cv.pdf",
                FileContent.of(PDF));
        pages().open(samira.url() + "/documenten/" + theirs, 404);
        assertThat(jdbc.sql("select count(*) from audit.entry where kind = 'saw' and about_id = :joost")
                        .param("joost", joost.person().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void notFound(Candidate candidate, String path, Map<String, String> fields, Object... ids)
            throws Exception {
        var before = footprint.taken();
        for (var id : ids) {
            pages().send(candidate.url() + path.replace("{}", id.toString()), 404, fields);
        }
        assertThat(footprint.taken()).isEqualTo(before);
    }

    private Object note(Actor author, Candidate about) {
        notes.write(author, about.trajectory(), NoteKind.DESK, "Belde");
        return notes.of(author, about.trajectory()).getFirst().id();
    }

    private MeetingId meeting(int capacity) {
        return meetings.plan(
                nadia,
                new PlanMeeting(
                        "HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, capacity));
    }

    private Pages pages() {
        return new Pages(mvc, nadia);
    }
}
