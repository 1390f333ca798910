package nl.loket.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.RuleViolation;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the offset of business time in the database, so that it runs on over restarts. The stored offset is applied while the application is
 * being put together, after migration and before anything is served. Without a row, business time is system time.
 */
@Service
@Transactional
public class BusinessTime implements InitializingBean {

    /** A day in the portal begins at nine. */
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    BusinessTime(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("select offset_seconds from core.business_time")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.shiftBy(Duration.ofSeconds(seconds)));
    }

    /** Whether an offset was ever stored: then the time only moves forward. */
    @Transactional(readOnly = true)
    public boolean started() {
        return jdbc.sql("select exists (select from core.business_time)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Sets business time of a new database to nine o'clock on that day.
     *
     * @return false if it had been set before: then nothing changes
     */
    public boolean startOn(LocalDate day) {
        var offset = clock.offsetTo(day.atTime(OPENING).atZone(clock.getZone()).toInstant());
        var stored = jdbc.sql("insert into core.business_time (offset_seconds) values (:offset) on conflict do nothing")
                .param("offset", offset.toSeconds())
                .update();
        if (stored == 1) {
            shiftAfterCommit(Duration.ofSeconds(offset.toSeconds()));
        }
        return stored == 1;
    }

    /** Moves business time to that moment, which must not lie in the past. */
    public void forwardTo(Instant moment) {
        if (moment.isBefore(clock.instant())) {
            throw new RuleViolation("programme.rule.time-back");
        }
        shiftTo(moment);
    }

    /** Moves business time on to that moment. Time that went by meanwhile is no mistake: nothing happens then. */
    public void reach(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            shiftTo(moment);
        }
    }

    private void shiftTo(Instant moment) {
        var seconds = clock.offsetTo(moment).toSeconds();
        jdbc.sql("""
                        insert into core.business_time (offset_seconds) values (:offset)
                        on conflict (one) do update set offset_seconds = excluded.offset_seconds
                        where business_time.offset_seconds < excluded.offset_seconds""").param("offset", seconds).update();
        shiftAfterCommit(Duration.ofSeconds(seconds));
    }

    /** A clock ahead of its row would run back at the next start: shift only what is stored. */
    private void shiftAfterCommit(Duration offset) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.shiftBy(offset);
            }
        });
    }
}
