package nl.loket;

import java.time.Instant;
import nl.loket.shared.BusinessClock;
import nl.lokettest.BeforeEachTest;
import nl.lokettest.StatementCount;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Each test begins on Monday 13 March 2023, 10.00 hours in Amsterdam, and statements are counted. */
@TestConfiguration(proxyBeanMethods = false)
class PortalTestConfiguration {

    @Bean
    BeforeEachTest openingDay(BusinessClock clock) {
        BeforeEachTest reset = () -> clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-13T09:00:00Z")));
        reset.reset(); // what is loaded at the start of the application (the school register) is of that day too
        return reset;
    }

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }
}
