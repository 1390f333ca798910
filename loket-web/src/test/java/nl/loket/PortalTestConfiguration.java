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
        return () -> clock.shiftBy(clock.offsetTo(Instant.parse("2023-03-13T09:00:00Z")));
    }

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }
}
