package nl.loket;

import java.time.Instant;
import nl.loket.shared.BusinessClock;
import nl.lokettest.BeforeEachTest;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Everything below the web, for tests: each begins on Monday 13 March 2023, 10.00 hours in Amsterdam. */
@SpringBootApplication
public class TestApplication {

    @Bean
    BeforeEachTest openingDay(BusinessClock clock) {
        BeforeEachTest reset = () -> clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-13T09:00:00Z")));
        reset.reset(); // what is loaded at the start of the application (the school register) is of that day too
        return reset;
    }
}
