package nl.loket;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.LogHours;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours from the first tap to the desk's answer, with and without JavaScript: each page whole, in both languages, on a phone and on a screen. */
@PortalTest
@Tag("slow")
class HourPagesE2E {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 13);

    @Autowired
    private Portal portal;

    @Autowired
    private Cast cast;

    @Autowired
    private HourDesk hours;

    @ParameterizedTest
    @CsvSource({"390, nl, true", "1280, en, true", "390, en, false"})
    void aCoachWritesAsksAndLooksBackAndTheDeskAnswers(int width, String language, boolean javaScript) {
        portal.staff("Nadia", "Haddou", Role.INTERMEDIARY);
        var fatima = Actor.of(portal.coach("Fatima", "Benali", 3), Role.COACH);
        var samira = cast.at(TrajectoryStatus.YEAR_ONE, TODAY, "Samira", "El Amrani");
        try (var coach = portal.window(width, javaScript);
                var desk = portal.window(width, javaScript)) {
            portal.signIn(coach, "Fatima", language);
            portal.signIn(desk, "Nadia", language);
            look(coach, "/coach");
            writes(coach, "Rekenles voorbereid");
            look(coach, "/coach");
            writes(coach, "Rekenles voorbereid");
            coach.page().locator("#second").check();
            coach.page().locator("form:has(#line) button[type=submit]").first().click();
            requireFlawless(coach);
            for (int i = 0; i < 5; i++) {
                hours.log(
                        fatima,
                        UUID.randomUUID(),
                        new LogHours(samira.trajectory(), TODAY, 600, HourKind.COACHING, "Gesprek", true));
            }
            hours.log(
                    fatima,
                    UUID.randomUUID(),
                    new LogHours(samira.trajectory(), TODAY, 480, HourKind.COACHING, "Gesprek", true));
            look(coach, "/coach/uren?voor=" + samira.trajectory());
            coach.page().locator(".notification--warning a").first().click();
            asks(coach);
            look(coach, "/coach/uren?maand=2023-03");
            look(coach, "/coach/mensen/" + samira.trajectory());
            answers(desk, samira.trajectory().toString());
        }
    }

    private static void writes(Window coach, String line) {
        Walk.fill(coach, "line", line);
        coach.page().locator("form:has(#line) button[type=submit]").first().click();
        requireFlawless(coach);
    }

    private static void asks(Window coach) {
        requireFlawless(coach);
        coach.page().locator("main form.form button[type=submit]").click();
        requireFlawless(coach);
        Walk.fill(coach, "minutes", "2");
        Walk.fill(coach, "reason", "De wiscat moet over");
        coach.page().locator("main form.form button[type=submit]").click();
        requireFlawless(coach);
    }

    private static void answers(Window desk, String person) {
        look(desk, "/loket");
        look(desk, "/loket/uren");
        desk.page().locator("#extra a").first().click();
        requireFlawless(desk);
        Walk.choose(desk, "granted", "true");
        Walk.fill(desk, "reason", "Eenmalig");
        desk.page().locator("main form.form button[type=submit]").click();
        requireFlawless(desk);
        look(desk, "/loket/mensen/" + person + "/uren/extra");
        desk.go("/loket/uren").page().locator("main tbody a").first().click();
        requireFlawless(desk);
        desk.page().locator("#entries").check();
        desk.page().locator("main details summary").click();
        desk.page().locator("button[name=back]").click();
        assertThat(desk.page().locator("#reason-error").count()).isEqualTo(1);
        requireFlawless(desk);
        Walk.fill(desk, "reason", "Welke dag?");
        desk.page().locator("button[name=back]").click();
        requireFlawless(desk);
        desk.page().locator("#entries").check();
        desk.page()
                .locator("main form:has(#entries) button[type=submit]")
                .first()
                .click();
        requireFlawless(desk);
    }
}
