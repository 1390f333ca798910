package nl.loket.web.candidate;

import java.time.Clock;
import java.time.LocalDate;
import nl.loket.web.candidate.Home.Task;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a task reads: its title, what is to do or was done, and by when. A task has its words under {@code web-candidate.task} and its key. */
@Component
class TaskLines {

    private final Words words;
    private final Clock clock;

    TaskLines(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Task open(String key, String url, LocalDate due) {
        var late = due.isBefore(LocalDate.now(clock));
        return task(
                key,
                "todo",
                url,
                words.say("web-candidate.task." + key + ".open") + " " + until(due),
                late ? "danger" : "neutral",
                late ? words.deadline(due) : words.say("web-candidate.badge.todo"));
    }

    Task busy(String key, String url, String begun, LocalDate due) {
        return task(key, "todo", url, begun + " " + until(due), "warning", words.say("web-candidate.badge.busy"));
    }

    Task done(String key, String url, String text) {
        return task(key, "done", url, text, "success", words.say("web-candidate.badge.done"));
    }

    /** Something nobody has to do: {@code on} is the day they did, null for not yet. */
    Task may(String key, String url, @Nullable LocalDate on) {
        return on == null
                ? task(
                        key,
                        "todo",
                        url,
                        words.say("web-candidate.task." + key + ".open"),
                        "neutral",
                        words.say("web-candidate.badge.optional"))
                : done(key, url, words.say("web-candidate.task." + key + ".told", words.date(on)));
    }

    Task task(String key, String state, String url, String text, String tone, String badge) {
        return new Task(key, state, words.say("web-candidate.task." + key), url, text, tone, badge);
    }

    private String until(LocalDate due) {
        return words.say("web-candidate.task.until", words.shortDay(due));
    }
}
