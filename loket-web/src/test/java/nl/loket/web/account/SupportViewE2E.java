package nl.loket.web.account;

import static nl.loket.Portal.look;
import static nl.loket.Portal.requireFlawless;
import static org.assertj.core.api.Assertions.assertThat;

import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.desk.DeskPeople;
import nl.loket.web.desk.DeskPeople.Candidate;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a browser: an administrator looks along and cannot write, and the person reads who looked. */
@PortalTest
@Tag("slow")
class SupportViewE2E {

    @Autowired
    private Portal portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void lookingAlongChangesNothingAndIsSeen() {
        var nadia = portal.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        portal.staff("Ada", "Visser", Role.ADMINISTRATOR);
        var samira = withMail(people.registered("Samira", "El Amrani"));
        try (var window = portal.window(1280);
                var phone = portal.window(390)) {
            portal.signIn(window, "Ada", "nl");
            begin(window, nadia);
            look(window, samira.url() + "/bijeenkomsten");
            window.page().locator("#college").selectOption("HVA");
            window.page().locator("#on").fill("2023-03-10");
            window.page().locator("form:has(#college) button[type=submit]").click();
            assertThat(window.text())
                    .contains("Je kijkt mee: je kunt niets wijzigen")
                    .doesNotContain("10 maart 2023");
            window.press(portal.say("access.support.stop", "nl"));
            assertThat(window.text()).contains("Eerder meegekeken", "Belde: lijst leeg");

            portal.signIn(phone, "Samira", "nl");
            look(phone, "/mijn/wie-keek");
            assertThat(phone.text()).contains("Ada Visser", "beheerder", "Dossier: bijeenkomsten");
        }
    }

    private void begin(Window window, PersonId nadia) {
        look(window, "/beheer/mensen/" + nadia + "/meekijken");
        window.press(portal.say("access.support.submit", "nl"));
        requireFlawless(window);
        assertThat(window.page().locator("#reason-error").innerText()).contains("waarom");
        window.page().locator("#reason").fill("Belde: lijst leeg");
        window.page().locator("#dossiers").check();
        window.press(portal.say("access.support.submit", "nl"));
        assertThat(window.text()).contains("Meekijken als Nadia Bouzid");
        look(window, "/meekijken");
        window.go("/account");
        assertThat(window.text()).contains("Dit blijft dicht");
        requireFlawless(window);
    }

    private Candidate withMail(Candidate candidate) {
        jdbc.sql("update core.account set email = 'samira@voorbeeld.nl' where person_id = :person")
                .param("person", candidate.person().value())
                .update();
        return candidate;
    }
}
