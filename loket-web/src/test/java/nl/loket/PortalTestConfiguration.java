package nl.loket;

import java.time.LocalDate;
import nl.loket.shared.BusinessClock;
import nl.lokettest.BeforeEachTest;
import nl.lokettest.StatementCount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.WebApplicationContext;

/** Each test begins on Monday 13 March 2023 or the day its database began, at 10.00 hours in Amsterdam, statements are counted, and every page asked for is checked. */
@TestConfiguration(proxyBeanMethods = false)
class PortalTestConfiguration {

    @Bean
    BeforeEachTest openingDay(BusinessClock clock, @Value("${loket.starts-on:2023-03-13}") LocalDate day) {
        var opening = day.atTime(10, 0).atZone(BusinessClock.AMSTERDAM).toInstant();
        BeforeEachTest reset = () -> clock.shiftBy(clock.offsetTo(opening));
        reset.reset(); // what is loaded at the start of the application (the school register) is of that day too
        return reset;
    }

    @Bean
    MockMvcBuilderCustomizer everyPageIsChecked(WebApplicationContext portal) {
        return mvc -> mvc.alwaysDo(result -> PageCheck.look(result, Gallery.classes(portal)));
    }

    @Bean
    static StatementCount statementCount() {
        return new StatementCount();
    }
}
