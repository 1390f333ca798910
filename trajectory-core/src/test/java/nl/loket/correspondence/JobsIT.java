package nl.loket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.loket.TestApplication;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs as in real life: no test calls them here, the scheduler does when their time in the database has come. */
@SpringBootTest(classes = TestApplication.class, properties = "loket.jobs=background")
@Import(JobsIT.Listener.class)
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

    @Test
    void mailInTheOutboxIsSentThoughNobodyRings() {
        var words = new LetterWriter.Words("Onderwerp", "Tekst");
        outbox.put(UUID.randomUUID(), "account.mail.sign-in", null, "samira@voorbeeld.nl", "nl", words, false);

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
