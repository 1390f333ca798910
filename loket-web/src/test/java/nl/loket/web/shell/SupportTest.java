package nl.loket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.loket.account.SupportDesk;
import nl.loket.account.SupportView;
import nl.loket.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SupportTest {

    private static final Instant TEN = Instant.parse("2023-03-13T09:00:00Z");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final PersonId ada = PersonId.create();
    private Instant now = TEN;
    private final Support support = new Support(() -> now);

    @BeforeEach
    void begin() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        var until = TEN.plus(SupportDesk.LASTS);
        support.begin(request, new SupportView(1, ada, PersonId.create(), "Belde", false, TEN, until, null));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void itEndsByItselfAfterHalfAnHour() {
        now = TEN.plus(Duration.ofMinutes(30)).minusMillis(1);
        assertThat(support.now()).isPresent();
        now = TEN.plus(Duration.ofMinutes(30));
        assertThat(support.now()).isEmpty();
    }

    @Test
    void itIsOfWhoBeganItAlone() {
        assertThat(support.by(ada)).isPresent();
        assertThat(support.by(PersonId.create())).isEmpty();
    }
}
