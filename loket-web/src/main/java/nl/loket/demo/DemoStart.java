package nl.loket.demo;

import java.time.LocalDate;
import nl.loket.programme.BusinessTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A new demo begins in the spring of 2020, before the first schools are loaded: the plan's own years. */
@Component
@ConditionalOnProperty(name = "loket.demo", havingValue = "demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DemoStart implements ApplicationRunner {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 4, 1);

    private final BusinessTime time;

    DemoStart(BusinessTime time) {
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        time.startOn(FIRST_DAY);
    }
}
