package nl.loket;

import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first visit to a decision: visitor, candidate, intermediary and coach, each in a window of their own. */
@PortalTest
class FirstDoorE2E {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private Portal portal;

    @Autowired
    private MeetingDesk meetings;

    @BeforeEach
    void aDeskACoachAndAMeeting() {
        var nadia = portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        portal.coach("Fatima", "Benali", 3);
        meetings.plan(
                Actor.of(nadia, Role.INTERMEDIARY),
                new PlanMeeting("HVA", TODAY.plusDays(10), LocalTime.of(19, 30), "Wibautstraat 2", false, 40));
    }

    @Test
    void aStrangerFindsTheirWayFromTheFirstVisitToADecision() {
        findsTheirWay("nl", 1280, true);
    }

    @Test
    @Tag("slow")
    void aStrangerFindsTheirWayInEnglishOnAPhone() {
        findsTheirWay("en", 390, true);
    }

    @Test
    @Tag("slow")
    void aStrangerFindsTheirWayWithoutJavaScript() {
        findsTheirWay("nl", 390, false);
    }

    private void findsTheirWay(String language, int width, boolean javaScript) {
        var walk = new Walk(portal, language);
        try (var samira = portal.window(width, javaScript);
                var nadia = portal.window(width, javaScript);
                var fatima = portal.window(width, javaScript)) {
            walk.visitorReadsTheStory(samira);
            walk.registers(samira, "Samira", "El Amrani");
            assertThat(samira.text()).contains("Samira", "Fatima Benali");
            walk.completesTheApplication(samira);

            portal.signIn(nadia, "Nadia", language);
            var dossier = walk.opensTheDossier(nadia, "El Amrani");
            walk.plansTheIntake(nadia, dossier, TODAY);
            walk.reports(nadia, dossier + "/intake/verslag");

            portal.signIn(fatima, "Fatima", language);
            requireFlawless(fatima);
            assertThat(fatima.text()).contains("El Amrani");
            walk.reports(fatima, dossier.replace("/loket/mensen/", "/coach/intake/"));

            walk.decides(nadia, dossier, "Je vertelde helder waarom je dit wilt.");
            Portal.look(samira, "/mijn");
            assertThat(samira.text())
                    .contains(
                            portal.say("web-candidate.decision.GO", language),
                            "Je vertelde helder waarom je dit wilt.");
        }
    }
}
