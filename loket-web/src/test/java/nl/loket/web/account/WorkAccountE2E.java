package nl.loket.web.account;

import static nl.loket.Portal.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.loket.Portal;
import nl.loket.PortalTest;
import nl.loket.shared.Role;
import nl.lokettest.Phones;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In a browser, at a portal with a provider: the link on the sign-in page leads there and back, past our own policy, to the second step. */
@PortalTest
@Tag("slow")
class WorkAccountE2E {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @Autowired
    private Portal portal;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        PROVIDER.start();
        properties.add("loket.oidc.issuer", () -> PROVIDER.issuerUrl("werk").toString());
        properties.add("loket.oidc.client-id", () -> "loket");
        properties.add("loket.oidc.client-secret", () -> "geheim");
    }

    @AfterAll
    static void noProvider() {
        PROVIDER.shutdown();
    }

    @Test
    void staffSignInByTheAccountOfTheirWork() {
        portal.staff("Nadia", "Bouzid", Role.INTERMEDIARY);
        try (var window = portal.window(390)) {
            says("niemand@voorbeeld.nl");
            look(window, "/inloggen");
            window.follow(portal.say("web-account.work", "nl"));
            assertThat(window.text()).contains(portal.say("web-account.work.refused", "nl"));
            assertThat(window.faults())
                    .isNotEmpty()
                    .allMatch(fault -> fault.startsWith("foreign request") && fault.contains("/werk/authorize?"));

            says(Portal.email("Nadia"));
            window.follow(portal.say("web-account.work", "nl"));
            new Phones().takeSecondStep(window, "Nadia");
            window.page().waitForURL("**/loket");
        }
    }

    private static void says(String email) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "werk", "x", "JWT", List.of("loket"), Map.of("email", email, "email_verified", true)));
    }
}
