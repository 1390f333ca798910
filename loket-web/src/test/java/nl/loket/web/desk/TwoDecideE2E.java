package nl.loket.web.desk;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two colleagues who decide on the same person: one wins, the other sees what changed and keeps what was typed. */
@PortalTest
class TwoDecideE2E {

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Test
    void theSecondSeesWhatTheFirstDidAndTheirOwnWords() {
        var nadia = portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        portal.staff("Kees", "Vermeulen", Role.INTERMEDIARY);
        var page = decidable(nadia, portal.coach("Fatima", "Benali", 3)).url() + "/intake";
        try (var first = portal.window(1280);
                var second = portal.window(390)) {
            portal.signIn(first, "Nadia", "nl");
            portal.signIn(second, "Kees", "nl");
            propose(first, page, "GO", "SUITABLE", "Welkom in het voortraject.");
            propose(second, page, "NO", "MOTIVATION", "Mijn lange uitleg.");

            first.press(portal.say("desk.confirm.submit", "nl"));
            assertThat(first.text()).contains("Welkom in het voortraject.");
            second.press(portal.say("desk.confirm.submit", "nl"));

            requireFlawless(second);
            assertThat(second.page().locator("[data-conflict]").innerText())
                    .contains("Nadia Haddou", "Mijn lange uitleg.");
            assertThat(second.go(page).text())
                    .contains("Welkom in het voortraject.")
                    .doesNotContain("Mijn lange uitleg.");
        }
    }

    private DeskPeople.Candidate decidable(PersonId intermediary, PersonId coach) {
        var desk = Actor.of(intermediary, Role.INTERMEDIARY);
        var guide = Actor.of(coach, Role.COACH);
        var candidate = people.at(TrajectoryStatus.INTAKE_READY, "Deniz", "Öztürk");
        people.plan(candidate, desk, guide);
        people.report(candidate, desk);
        people.report(candidate, guide);
        return candidate;
    }

    private void propose(Window window, String page, String outcome, String reason, String feedback) {
        look(window, page);
        window.page().locator("input[name=outcome][value=" + outcome + "]").check();
        window.page().locator("#reason").selectOption(reason);
        window.page().locator("#feedback").fill(feedback);
        window.page().locator("form:has(#feedback) button[type=submit]").first().click();
    }
}
