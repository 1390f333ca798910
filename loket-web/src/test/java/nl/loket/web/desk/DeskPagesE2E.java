package nl.loket.web.desk;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.intake.NoteDesk;
import nl.loket.intake.NoteKind;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the desk in a real browser: nothing axe objects to, in either language, on a desk and on a phone. */
@PortalTest
@Tag("slow")
class DeskPagesE2E {

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private NoteDesk notes;

    @ParameterizedTest(name = "in {0} at {1} px")
    @CsvSource({"nl,1280", "en,390"})
    void everyPageIsFlawless(String language, int width) {
        var nadia = Actor.of(portal.staff("Nadia", "Bouzid", Role.INTERMEDIARY), Role.INTERMEDIARY);
        var fatima = Actor.of(portal.coach("Fatima", "Benali", 3), Role.COACH);
        meetings.plan(
                nadia,
                new PlanMeeting("HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2-4", false, 20));
        people.registered("Samira", "El Amrani");
        people.at(TrajectoryStatus.INTAKE_READY, "Joost", "Visser");
        people.at(TrajectoryStatus.PRE_TRACK, "Lieke", "de Groot");
        people.at(TrajectoryStatus.YEAR_ONE, "Tom", "IJsbrand");
        var deniz = people.at(TrajectoryStatus.INTAKE_READY, "Deniz", "Öztürk");
        people.plan(deniz, nadia, fatima);
        people.report(deniz, nadia);
        people.report(deniz, fatima);
        meetings.declare(nadia, deniz.trajectory(), "IPABO", LocalDate.of(2023, 3, 10));
        notes.write(nadia, deniz.trajectory(), NoteKind.SHARED, "Belde:\nkan pas na 16.00 uur.");
        try (var window = portal.window(width)) {
            portal.signIn(window, "Nadia", language);
            for (var url : List.of(
                    "/loket",
                    "/loket?zoek=niemand",
                    "/loket/mensen",
                    "/loket/mensen/export?wie=gekozen",
                    "/loket/mensen/mail?wie=lijst",
                    "/loket/mailings",
                    "/loket/post",
                    "/kolommen/mensen",
                    "/loket/bijeenkomsten")) {
                look(window, url);
            }
            for (var path : List.of(
                    "",
                    "/intake",
                    "/intake/verslag",
                    "/documenten",
                    "/notities",
                    "/tijdlijn",
                    "/bijeenkomsten",
                    "/gids",
                    "/uren",
                    "/stoppen")) {
                look(window, deniz.url() + path);
            }
            window.go(deniz.url() + "/stoppen");
            window.page().locator("main form button[type=submit]").last().click();
            requireFlawless(window);
        }
    }
}
