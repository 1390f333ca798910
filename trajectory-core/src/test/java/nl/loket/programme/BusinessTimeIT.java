package nl.loket.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.loket.TestApplication;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
class BusinessTimeIT {

    @Autowired
    BusinessTime time;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewDatabaseStartsOnTheDayAskedForAndOnlyOnce() {
        assertThat(time.started()).isFalse();
        assertThat(time.startOn(LocalDate.of(2020, 4, 1))).isTrue();
        assertThat(LocalDate.now(clock)).isEqualTo("2020-04-01");

        assertThat(time.startOn(LocalDate.of(2021, 4, 1))).isFalse();
        assertThat(LocalDate.now(clock)).isEqualTo("2020-04-01");
        assertThat(time.started()).isTrue();
    }

    @Test
    void theTimeRunsOnAfterARestart() {
        time.startOn(LocalDate.of(2020, 4, 1));
        var restarted = new BusinessClock(Clock.systemUTC());

        new BusinessTime(jdbc, restarted).afterPropertiesSet();

        assertThat(restarted.instant()).isCloseTo(clock.instant(), within(2, ChronoUnit.SECONDS));
    }

    @Test
    void theTimeMovesForwardOnly() {
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        time.forwardTo(tomorrow);

        assertThat(clock.instant()).isCloseTo(tomorrow, within(2, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> time.forwardTo(tomorrow.minus(Duration.ofHours(1))))
                .isInstanceOf(RuleViolation.class);
        assertThat(clock.instant()).isAfterOrEqualTo(tomorrow.minusSeconds(2));
    }

    @Test
    void aMomentThatWentByIsReachedAlready() {
        time.startOn(LocalDate.of(2023, 3, 13));
        var before = clock.offset();
        time.reach(clock.instant().minusMillis(1));
        assertThat(clock.offset()).isEqualTo(before);

        time.reach(clock.instant().plus(Duration.ofDays(1)));
        assertThat(clock.offset()).isGreaterThan(before.plusHours(23));
    }
}
