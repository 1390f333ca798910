package nl.loket.web.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.ScanVersion;
import nl.loket.document.DocumentDesk;
import nl.loket.document.DocumentKind;
import nl.loket.shared.Actor;
import nl.loket.web.candidate.Home.Task;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks before the intake, each with what is done, what is next, who acts and by when (GT-01). */
@Component
class Tasks {

    private final ScanWizard wizard;
    private final DocumentDesk documents;
    private final TaskLines lines;
    private final Words words;
    private final Clock clock;

    Tasks(ScanWizard wizard, DocumentDesk documents, TaskLines lines, Words words, Clock clock) {
        this.wizard = wizard;
        this.documents = documents;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    List<Task> of(Actor actor, ApplicationView application, Around.Facts facts, LocalDate due) {
        var tasks = new ArrayList<Task>();
        tasks.add(scan(actor, application, due));
        tasks.add(cv(application.cv(), due));
        tasks.add(motivation(application.motivation(), due));
        tasks.add(meeting(facts.meeting(), due));
        if (application.diploma() == Diploma.FOREIGN) {
            tasks.add(diploma(actor, application, due));
        }
        return Stream.concat(marked(tasks).stream(), more(facts.told()).stream())
                .toList();
    }

    /** A diploma from elsewhere is valued by others and verified by the desk (AMB-02). */
    private Task diploma(Actor actor, ApplicationView application, LocalDate due) {
        var url = "/mijn/documenten";
        return switch (application.diplomaCheck()) {
            case ACCEPTED ->
                lines.done(
                        "diploma",
                        url,
                        words.say("web-candidate.task.diploma.done", words.date(application.diplomaCheckedOn())));
            case REJECTED ->
                lines.task(
                        "diploma",
                        "done",
                        url,
                        words.say("web-candidate.task.diploma.rejected"),
                        "danger",
                        words.say("web-candidate.badge.rejected"));
            case OPEN ->
                brought(actor, application)
                        ? lines.task(
                                "diploma",
                                "done",
                                url,
                                words.say("web-candidate.task.diploma.waits"),
                                "info",
                                words.say("web-candidate.badge.desk"))
                        : lines.open("diploma", "/mijn/documenten/nieuw", due);
        };
    }

    private boolean brought(Actor actor, ApplicationView application) {
        return documents.of(actor, application.person()).stream().anyMatch(d -> d.kind() == DocumentKind.DIPLOMA);
    }

    /** What helps, and nobody has to. */
    private List<Task> more(Around.Told on) {
        return List.of(
                lines.may("visits", "/mijn/meelopen", on.visits()),
                lines.may("preferences", "/mijn/voorkeuren", on.preferences()),
                lines.may("strengths", "/mijn/wat-ik-meebreng", on.strengths()),
                lines.may("support", "/mijn/ondersteuning", on.support()));
    }

    private Task scan(Actor actor, ApplicationView application, LocalDate due) {
        var scan = application.scan();
        if (scan != null) {
            return lines.done(
                    "scan",
                    "/mijn/zelfscan",
                    words.say("web-candidate.task.scan.done", words.date(scan.on()), words.label(scan.outcome())));
        }
        var draft = wizard.of(actor, application);
        return draft.begun()
                ? lines.busy(
                        "scan",
                        "/mijn/zelfscan",
                        words.say(
                                "web-candidate.task.scan.begun",
                                draft.asked().size(),
                                ScanVersion.CURRENT.questions().size()),
                        due)
                : lines.open("scan", "/mijn/zelfscan", due);
    }

    private Task cv(ApplicationView.@Nullable Cv cv, LocalDate due) {
        return cv == null
                ? lines.open("cv", "/mijn/cv", due)
                : lines.done(
                        "cv", "/mijn/cv", words.say("web-candidate.task.cv.done", cv.filename(), words.date(cv.on())));
    }

    private Task motivation(ApplicationView.Motivation motivation, LocalDate due) {
        if (motivation.doneOn() != null) {
            return lines.done(
                    "motivation",
                    "/mijn/motivatie",
                    words.say("web-candidate.task.motivation.done", words.date(motivation.doneOn())));
        }
        if (!motivation.begun()) {
            return lines.open("motivation", "/mijn/motivatie", due);
        }
        var begun = words.say("web-candidate.task.motivation.begun", motivation.words());
        return lines.busy("motivation", "/mijn/motivatie", begun, due);
    }

    private Task meeting(Around.@Nullable Meeting meeting, LocalDate due) {
        if (meeting == null) {
            return lines.open("meeting", "/mijn/bijeenkomst", due);
        }
        if (meeting.waiting()) {
            return lines.task(
                    "meeting",
                    "todo",
                    "/mijn/bijeenkomst",
                    words.say("web-candidate.task.meeting.waiting", words.day(meeting.on())),
                    "neutral",
                    words.say("web-candidate.badge.waiting"));
        }
        if (meeting.attended()) {
            return lines.done(
                    "meeting",
                    "/mijn/bijeenkomst",
                    words.say("web-candidate.task.meeting.attended", words.day(meeting.on())));
        }
        return meeting.on().isBefore(LocalDate.now(clock)) ? unconfirmed(meeting) : booked(meeting);
    }

    private Task booked(Around.Meeting meeting) {
        return lines.task(
                "meeting",
                "done",
                "/mijn/bijeenkomst",
                words.say("web-candidate.task.meeting.booked", words.day(meeting.on())),
                "info",
                words.say("web-candidate.badge.planned"));
    }

    /** The day is over and nobody said that they were there. */
    private Task unconfirmed(Around.Meeting meeting) {
        return lines.task(
                "meeting",
                "todo",
                "/mijn/bijeenkomst",
                words.say("web-candidate.task.meeting.was", words.day(meeting.on())),
                "warning",
                words.say("web-candidate.badge.tell"));
    }

    /** The first open one is where one goes on. */
    private static List<Task> marked(List<Task> tasks) {
        var marked = new ArrayList<Task>();
        var current = false;
        for (var task : tasks) {
            var here = task.open() && !current;
            current |= here;
            marked.add(
                    here
                            ? new Task(
                                    task.key(),
                                    "current",
                                    task.title(),
                                    task.url(),
                                    task.text(),
                                    task.tone(),
                                    task.badge())
                            : task);
        }
        return List.copyOf(marked);
    }
}
