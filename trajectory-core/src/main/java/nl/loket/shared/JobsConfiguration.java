package nl.loket.shared;

import static com.github.kagkarlsson.scheduler.task.schedule.FixedDelay.ofMinutes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/**
 * Work that comes back by itself. An area brings a {@link RecurringTask} bean; the database sees to it that one instance runs it at a time.
 * With {@code loket.jobs=inline} (tests, commands) nothing runs by itself.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "loket.jobs", havingValue = "background", matchIfMissing = true)
class JobsConfiguration {

    static final String TABLE = "core.scheduled_task";

    private static final Duration OLD_ENOUGH = Duration.ofMinutes(2);

    /** A killed instance keeps its jobs until it missed so many: then another one, or the next start, takes them over. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> jobs, JobFailures failures) {
        return Scheduler.create(database)
                .startTasks(jobs)
                .tableName(TABLE)
                .addSchedulerListener(failures)
                .threads(3)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** The library ignores an age for failed publications, so the filter asks for it. */
    @Bean
    RecurringTask<Void> failedEventsAgain(FailedEventPublications failed, SystemTime time) {
        return Tasks.recurring("failed-events-again", ofMinutes(1)).execute((_, _) -> {
            var limit = time.now().minus(OLD_ENOUGH);
            failed.resubmit(ResubmissionOptions.defaults()
                    .withFilter(event -> event.getPublicationDate().isBefore(limit)));
        });
    }

    @Bean
    JobsStart jobsStart(Scheduler scheduler) {
        return new JobsStart(scheduler);
    }

    /** Not before the portal is up: a job may need all of it. */
    record JobsStart(Scheduler scheduler) {

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            scheduler.start();
        }
    }
}
