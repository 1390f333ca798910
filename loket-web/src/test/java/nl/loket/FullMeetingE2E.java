package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting for one: who is second waits, sees it, and has the place once it comes free (8.3). */
@PortalTest
@Tag("slow")
class FullMeetingE2E {

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private MeetingDesk meetings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoSignsUpForAFullMeetingMovesUpWhenSomebodyGivesUpTheirPlace() {
        var nadia = portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        var meeting = meetings.plan(
                Actor.of(nadia, Role.INTERMEDIARY),
                new PlanMeeting("HVA", LocalDate.of(2023, 3, 23), LocalTime.of(19, 30), "Wibautstraat 2", false, 1));
        var tom = signsInAs("Tom", "IJsbrand");
        meetings.book(Actor.of(tom.person(), Role.CANDIDATE), tom.trajectory(), meeting);
        signsInAs("Samira", "El Amrani");
        try (var samira = portal.window(390, false);
                var other = portal.window(1280)) {
            Portal.look(samira, "/bijeenkomsten");
            samira.page().locator("main h2 a").first().click();
            assertThat(samira.text()).contains("Je kunt op de wachtlijst");
            Portal.requireFlawless(samira);
            portal.signIn(samira, "Samira", "nl");
            waits(samira);

            portal.signIn(other, "Tom", "nl");
            Portal.look(other, "/mijn/bijeenkomst");
            other.page().locator("form[action$='/afzeggen'] button").click();
            assertThat(other.text()).contains("Zet me op de wachtlijst");

            Portal.look(samira, "/mijn/bijeenkomst");
            assertThat(samira.text()).contains("Je hebt een plaats").doesNotContain("Je staat vooraan");
        }
    }

    private Candidate signsInAs(String given, String family) {
        var candidate = people.registered(given, family);
        jdbc.sql("update core.account set email = :email where person_id = :person")
                .param("email", Portal.email(given))
                .param("person", candidate.person().value())
                .update();
        return candidate;
    }

    private static void waits(Window samira) {
        Portal.look(samira, "/mijn/bijeenkomst");
        samira.page().locator("form[action$='/boeken'] button").click();
        assertThat(samira.text()).contains("Wachtlijst", "Je staat vooraan");
        Portal.requireFlawless(samira);
    }
}
