package nl.loket.programme;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets business time of a new database to the day in {@code loket.starts-on}, before any other first step looks at the clock. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartsOn implements ApplicationRunner {

    private final BusinessTime time;
    private final String day;

    StartsOn(BusinessTime time, @Value("${loket.starts-on:}") String day) {
        this.time = time;
        this.day = day;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!day.isBlank()) {
            time.startOn(LocalDate.parse(day));
        }
    }
}
