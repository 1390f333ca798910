package nl.loket.shared;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;

/**
 * The work behind the scenes, for who keeps the portal running (ROLE-58): each job with its last and next time, what failed, and the events
 * a listener has not dealt with. No transaction of its own: the scheduler and the events bring theirs.
 */
@Service
public class JobDesk {

    /** Younger ones are still on their way. */
    private static final Duration WAITS = Duration.ofMinutes(2);

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final SystemTime time;
    private final IncompleteEventPublications publications;
    private final ApplicationEventPublisher events;
    private final Map<String, RecurringTask<?>> tasks;
    private final SchedulerClient scheduler;

    JobDesk(
            JdbcClient jdbc,
            SystemTime time,
            IncompleteEventPublications publications,
            ApplicationEventPublisher events,
            ObjectProvider<RecurringTask<?>> tasks,
            DataSource database) {
        this.jdbc = jdbc;
        this.time = time;
        this.publications = publications;
        this.events = events;
        this.tasks = tasks.stream().collect(Collectors.toMap(RecurringTask::getName, Function.identity()));
        this.scheduler = SchedulerClient.Builder.create(database, List.copyOf(this.tasks.values()))
                .tableName(JobsConfiguration.TABLE)
                .build();
    }

    /** Every job, by name, whether it ran yet or not. */
    public List<JobView> jobs() {
        var known = jdbc.sql("select * from core.job_card").query((row, _) -> job(row)).list().stream()
                .collect(Collectors.toMap(JobView::name, Function.identity(), (first, _) -> first));
        return tasks.keySet().stream()
                .sorted()
                .map(name -> known.getOrDefault(name, new JobView(name, null, false, null, null, 0)))
                .toList();
    }

    /** The last failures, newest first. */
    public List<JobFailureView> failures() {
        return jdbc.sql("select task_name, error, at from core.job_failure order by at desc, id desc limit :most")
                .param("most", MOST)
                .query((row, _) -> new JobFailureView(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    /** Events that have been waiting for a listener for a while, oldest first. */
    public List<WaitingEventView> waiting() {
        return jdbc.sql("""
                        select * from core.publication_waiting where publication_date <= :limit
                        order by publication_date, id limit :most""")
                .param("limit", Timestamp.from(time.now().minus(WAITS)))
                .param("most", MOST)
                .query((row, _) -> waiting(row))
                .list();
    }

    /**
     * Lets a job run as soon as an instance is free.
     *
     * @return false if it is running this very moment
     */
    public boolean runNow(Actor actor, String name) {
        actor.require("run a job", Role.ADMINISTRATOR);
        var task = tasks.get(name);
        if (task == null) {
            throw new NotFound("job " + name);
        }
        try {
            scheduler.schedule(
                    task.instance(RecurringTask.INSTANCE), time.now(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            return false;
        }
        events.publishEvent(new JobAsked(actor, "job.run", name));
        return true;
    }

    /**
     * Gives an event to its listener once more.
     *
     * @return false if it does not wait any more
     */
    public boolean again(Actor actor, UUID publication) {
        actor.require("give an event to its listener", Role.ADMINISTRATOR);
        if (waiting().stream().noneMatch(event -> event.id().equals(publication))) {
            return false;
        }
        events.publishEvent(new JobAsked(actor, "event.again", publication.toString()));
        publications.resubmitIncompletePublications(
                event -> event.getIdentifier().equals(publication));
        return true;
    }

    private static JobView job(ResultSet row) throws SQLException {
        return new JobView(
                row.getString("task_name"),
                instant(row, "execution_time"),
                row.getBoolean("picked"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("failures"));
    }

    private static WaitingEventView waiting(ResultSet row) throws SQLException {
        return new WaitingEventView(
                row.getObject("id", UUID.class),
                simple(row.getString("event_type")).replace('$', '.'),
                simple(row.getString("listener_id").replaceAll("\\(.*", "").replaceAll("\\.[^.]*$", "")),
                row.getInt("attempts"),
                row.getTimestamp("publication_date").toInstant());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
