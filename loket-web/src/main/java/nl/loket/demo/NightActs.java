package nl.loket.demo;

import java.time.LocalTime;
import java.util.stream.Stream;
import nl.loket.privacy.RetentionDesk;
import org.springframework.stereotype.Component;

/** The night before the opening day: what was kept long enough goes, as every night, so that its report has something to tell. */
@Component
class NightActs {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);

    private final RetentionDesk retention;

    NightActs(RetentionDesk retention) {
        this.retention = retention;
    }

    Stream<Act> acts() {
        return Stream.of(new Act(DemoLoader.OPENING.with(AT_NIGHT), retention::run));
    }
}
