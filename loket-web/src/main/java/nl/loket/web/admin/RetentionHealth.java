package nl.loket.web.admin;

import nl.loket.privacy.RetentionWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Lets monitoring see that the nightly forgetting stands still: {@code /actuator/health/alarm}. The portal itself stays healthy. */
@Component("retention")
class RetentionHealth implements HealthIndicator {

    private static final Status ALARM = new Status("ALARM");

    private final RetentionWatch watch;

    RetentionHealth(RetentionWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.alarm() ? Health.status(ALARM).build() : Health.up().build();
    }
}
