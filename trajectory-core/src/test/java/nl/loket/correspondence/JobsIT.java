package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.loket.TestApplication;
import nl.loket.shared.Actor;
import nl.loket.shared.JobDesk;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs as in real life: no test calls them here, the scheduler does when their time in the database has come. */
@SpringBootTest(classes = TestApplication.class, properties = "loket.jobs=background")
@Import({JobsIT.Listener.class, JobsIT.Nap.class})
class JobsIT {

    @Autowired
    Outbox outbox;

    @Autowired
    Listener listener;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JobDesk jobs;

    @Autowired
    Nap nap;

    @Test
    void mailInTheOutboxIsSentThoughNobodyRings() {
        var words = new LetterWriter.Words("Onderwerp", "Tekst");
        outbox.put(UUID.randomUUID(), "account.mail.sign-in", null, "samira@voorbeeld.nl", "nl", words, false, null);

        jobRuns("send-mail");

        assertThat(jdbc.sql("select state from core.outbox").query(String.class).list())
                .containsExactly("SENT");
        assertThat(count("core.postbus")).isOne();
    }

    @Test
    void anEventWhoseListenerFailedIsDeliveredAgainByTheJobOnceAndNotTooSoon() {
        var event = new Happened(UUID.randomUUID());
        listener.fails(true);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event));
        soon().until(() -> count("core.event_publication where status = 'FAILED'") == 1);
        listener.fails(false);

        jobRuns("failed-events-again");
        assertThat(listener.heard()).as("still young").containsExactly(event);

        jdbc.sql("update core.event_publication set publication_date = publication_date - interval '3 minutes'")
                .update();
        jobRuns("failed-events-again");
        soon().until(() -> count("core.event_publication") == 0);
        assertThat(count("core.event_publication_archive")).isOne();

        jobRuns("failed-events-again");
        assertThat(listener.heard()).as("the failed time and one more").containsExactly(event, event);
    }

    /** Its words may hold somebody's data. */
    @Test
    void aJobThatFailsIsKeptByItsKindOfErrorWithoutItsWords() {
        jdbc.sql(
                        "insert into core.job_failure (task_name, error, at) values ('send-mail', 'Old', now() - interval '31 days')")
                .update();
        nap.fails(true);
        rung("nap");
        soon().until(() -> count("core.job_failure where task_name = 'nap'") == 1);
        nap.fails(false);

        assertThat(jobs.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.job()).isEqualTo("nap");
            assertThat(failure.error()).isEqualTo("ArithmeticException");
        });
        soon().until(() -> jobs.jobs().stream()
                .anyMatch(job -> job.name().equals("nap") && job.failures() == 1 && job.lastFailure() != null));
    }

    @Test
    void theAdministratorLetsAJobRunOutOfTurn() {
        var administrator = Actor.of(PersonId.create(), Role.ADMINISTRATOR);
        soon().until(() -> count("core.scheduled_task where task_name = 'nap' and not picked") == 1);
        var before = nap.count();
        assertThat(jobs.runNow(administrator, "nap")).isTrue();
        soon().until(() -> nap.count() > before);
        assertThat(count("audit.entry where what = 'job.run' and detail = 'nap'"))
                .isOne();
        assertThatThrownBy(() -> jobs.runNow(administrator, "unknown")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> jobs.runNow(Actor.of(PersonId.create(), Role.INTERMEDIARY), "nap"))
                .isInstanceOf(NotAllowed.class);
    }

    /** Brings the time of a job forward, as soon as it does not run. */
    private void rung(String job) {
        var forward = "update core.scheduled_task set execution_time = now() where task_name = :job and not picked";
        soon().until(() -> jdbc.sql(forward).param("job", job).update() == 1);
    }

    /** Brings the time of a job forward and waits until the scheduler has run it from then on. */
    private void jobRuns(String job) {
        var forward = "update core.scheduled_task set execution_time = now(), last_success = null"
                + " where task_name = :job and not picked";
        soon().until(() -> jdbc.sql(forward).param("job", job).update() == 1);
        soon().until(() ->
                count("core.scheduled_task where last_success is not null and task_name = '" + job + "'") == 1);
    }

    /** A second or two; longer only on a machine that is busy with other things. */
    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    record Happened(UUID id) {}

    /** A job that comes round in a year. */
    static class Nap {

        private final AtomicInteger count = new AtomicInteger();
        private volatile boolean fails;

        void fails(boolean yes) {
            fails = yes;
        }

        int count() {
            return count.get();
        }

        @Bean
        RecurringTask<Void> napTask() {
            return Tasks.recurring("nap", FixedDelay.ofHours(10_000)).execute((_, _) -> {
                count.incrementAndGet();
                if (fails) {
                    throw new IllegalStateException("of samira@voorbeeld.nl", new ArithmeticException("Samira"));
                }
            });
        }
    }

    /** Can be made to fail, and tells what it was given. */
    static class Listener {

        private final List<Happened> heard = new CopyOnWriteArrayList<>();
        private volatile boolean fails;

        void fails(boolean yes) {
            fails = yes;
        }

        List<Happened> heard() {
            return heard;
        }

        @ApplicationModuleListener
        void on(Happened event) {
            heard.add(event);
            if (fails) {
                throw new IllegalStateException("not this time");
            }
        }
    }
}
