package nl.loket.demo;

import java.time.LocalDateTime;
import java.util.List;
import nl.loket.programme.BusinessTime;
import nl.loket.shared.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the demo's script once: day by day, through the desks, never by SQL. Each act and the mark that it is done share a transaction, so a
 * loader that was killed goes on where it was.
 */
@Component
@ConditionalOnProperty(name = "loket.demo", havingValue = "demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoLoader implements ApplicationRunner {

    static final LocalDateTime OPENING = LocalDateTime.of(2023, 3, 13, 9, 0);

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final JdbcClient jdbc;
    private final DemoScript script;
    private final BusinessTime time;
    private final StartProgress progress;
    private final TransactionTemplate transaction;

    DemoLoader(
            JdbcClient jdbc,
            DemoScript script,
            BusinessTime time,
            StartProgress progress,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.script = script;
        this.time = time;
        this.progress = progress;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var acts = script.acts();
        var done = done();
        if (done > acts.size()) {
            return;
        }
        LOG.info("Loading the demo: {} acts, {} done before", acts.size(), done);
        play(acts, done);
        awaitEvents();
        forwardTo(OPENING);
        mark(acts.size() + 1);
        LOG.info("The demo is loaded; it is {}", OPENING.toLocalDate());
    }

    private void play(List<Act> acts, int done) {
        for (int i = done; i < acts.size(); i++) {
            var act = acts.get(i);
            if (i == 0 || !acts.get(i - 1).at().toLocalDate().equals(act.at().toLocalDate())) {
                awaitEvents();
                progress.reached(100 * i / acts.size());
            }
            forwardTo(act.at());
            var number = i + 1;
            transaction.executeWithoutResult(_ -> {
                act.work().run();
                mark(number);
            });
        }
    }

    /** The next day begins when all that followed from this one is done, or dates would differ from machine to machine. */
    private void awaitEvents() {
        var busy =
                "select exists (select from core.event_publication where status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED'))";
        while (jdbc.sql(busy).query(Boolean.class).single()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void forwardTo(LocalDateTime moment) {
        time.reach(moment.atZone(BusinessClock.AMSTERDAM).toInstant());
    }

    private int done() {
        return jdbc.sql("select coalesce(max(acts_done), 0) from web.demo_load")
                .query(Integer.class)
                .single();
    }

    private void mark(int number) {
        jdbc.sql(
                        "insert into web.demo_load (acts_done) values (:done) on conflict (one) do update set acts_done = excluded.acts_done")
                .param("done", number)
                .update();
    }
}
