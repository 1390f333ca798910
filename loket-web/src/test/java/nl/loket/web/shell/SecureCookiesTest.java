package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** In production no cookie travels in the clear (B24). */
class SecureCookiesTest {

    @Test
    void productionAsksForThem() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yaml"))
                .getFirst();
        assertThat(settings.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("${LOKET_SECURE_COOKIES:true}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLanguageIsKeptLikeTheSession(boolean secure) {
        var response = new MockHttpServletResponse();
        WebConfiguration.localeResolver(secure)
                .setLocale(new MockHttpServletRequest(), response, WebConfiguration.ENGLISH);
        assertThat(response.getCookies()).hasSize(1).allMatch(cookie -> cookie.getSecure() == secure);
    }
}
