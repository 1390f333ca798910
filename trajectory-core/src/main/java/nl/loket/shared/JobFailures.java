package nl.loket.shared;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for a month which job failed when, and by what kind of error: its words may hold somebody's data. */
@Component
class JobFailures extends AbstractSchedulerListener {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final SystemTime time;

    JobFailures(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        done.getCause().ifPresent(error -> keep(done.getExecution().getTaskName(), error));
    }

    void keep(String job, Throwable error) {
        jdbc.sql("""
                        with old as (delete from core.job_failure where at <= :limit)
                        insert into core.job_failure (task_name, error, at) values (:job, :error, :now)""")
                .param("job", job)
                .param("error", kind(error))
                .param("now", Timestamp.from(time.now()))
                .param("limit", Timestamp.from(time.now().minus(KEPT)))
                .update();
    }

    /** What it came from, for the outermost one only says that a job failed. */
    private static String kind(Throwable error) {
        var deepest = error;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName();
    }
}
