package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionAgeTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T07:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT11H59M59S, true", "PT12H, false", "PT30H, false"})
    void aSessionLastsTwelveHoursAndNoSecondLonger(Duration later, boolean lasts) throws Exception {
        var request = new MockHttpServletRequest();
        Objects.requireNonNull(request.getSession()).setAttribute(SessionAge.SINCE, MORNING);
        new SessionAge(() -> MORNING.plus(later), Duration.ofHours(12))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(request.getSession(false) != null).isEqualTo(lasts);
    }
}
