package nl.loket.web.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.DiplomaCheck;
import nl.loket.candidate.RouteForecast;
import nl.loket.party.Relation;
import nl.loket.shared.DateRange;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.web.candidate.Home.Now;
import nl.loket.web.candidate.Home.Task;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the one thing that happens next: yours, or whose else it is. */
@Component
class NextStep {

    private static final String KEY = "web-candidate.now.";

    private final RouteForecast forecast;
    private final Words words;
    private final Clock clock;

    NextStep(RouteForecast forecast, Words words, Clock clock) {
        this.forecast = forecast;
        this.words = words;
        this.clock = clock;
    }

    Now of(
            TrajectoryView trajectory,
            ApplicationView application,
            Around.Facts facts,
            List<Task> tasks,
            LocalDate due) {
        return switch (trajectory.status()) {
            case REGISTERED -> applying(application, facts, tasks, due);
            case INTAKE_READY -> ready(trajectory, facts);
            case PRE_TRACK -> preTrack(facts);
            case INDUCTION -> ownClass(facts.guide());
            case ENDED -> ended(trajectory);
            default -> theirs(trajectory.status().name(), null);
        };
    }

    private Now applying(ApplicationView application, Around.Facts facts, List<Task> tasks, LocalDate due) {
        var next = tasks.stream().filter(t -> t.state().equals("current")).findFirst();
        if (next.isPresent()) {
            var key = next.get().key() + (next.get().tone().equals("warning") ? ".begun" : "");
            return new Now(
                    true,
                    words.say(KEY + key),
                    words.say(KEY + next.get().key() + ".text"),
                    due,
                    next.get().url(),
                    words.say(KEY + key + ".action"));
        }
        if (!application.eligible()) {
            return theirs(
                    application.diplomaCheck() == DiplomaCheck.REJECTED ? "diploma-rejected" : "diploma-open", null);
        }
        return theirs(facts.guide() == null ? "guide" : "again", null);
    }

    /** Before the talk, waiting for it to be planned, or not now. */
    private Now ready(TrajectoryView trajectory, Around.Facts facts) {
        var intake = facts.intake();
        if (intake != null) {
            return new Now(
                    true,
                    words.say(KEY + "intake", words.day(intake.on()), words.time(intake.at())),
                    words.say(KEY + "intake.text", intake.place()),
                    null,
                    null,
                    null);
        }
        var waits = facts.waitsUntil();
        return waits == null
                ? theirs("plan-intake", forecast.intakeDue(trajectory.statusSince()))
                : theirs("not-now", waits);
    }

    /** Who never heard what the training is, is asked to; who had a place is asked whether they were there. */
    private Now preTrack(Around.Facts facts) {
        var meeting = facts.meeting();
        if (meeting == null || meeting.waiting()) {
            return meeting("meeting", null);
        }
        return meeting.attended() || !meeting.on().isBefore(LocalDate.now(clock))
                ? theirs(TrajectoryStatus.PRE_TRACK.name(), null)
                : meeting("meeting-was", meeting.on());
    }

    private Now meeting(String key, @Nullable LocalDate on) {
        return new Now(
                true,
                words.say(KEY + key),
                words.say(KEY + key + ".text", words.day(on)),
                null,
                "/mijn/bijeenkomst",
                words.say(KEY + key + ".action"));
    }

    /** The coach still has hours for the own class; where somebody stands in, a coach comes first. */
    private Now ownClass(Around.@Nullable Guide coach) {
        if (coach == null || coach.email() == null || coach.kind() == Relation.Kind.STAND_IN) {
            return theirs(TrajectoryStatus.INDUCTION.name(), null);
        }
        return new Now(
                true,
                words.say(KEY + "own-class"),
                words.say(KEY + "own-class.text"),
                null,
                "mailto:" + coach.email(),
                words.say(KEY + "own-class.action", coach.name()));
    }

    Now paused(DateRange pause) {
        return new Now(
                false,
                words.say(KEY + "paused", words.date(pause.until())),
                words.say(KEY + "paused.text"),
                pause.until(),
                null,
                null);
    }

    private Now ended(TrajectoryView trajectory) {
        var exit = trajectory.exit();
        var self = exit == null || exit.trigger() == ExitTrigger.PERSON;
        return new Now(
                false,
                words.say(KEY + "ended", words.date(trajectory.statusSince())),
                words.say(KEY + (self ? "ended.self" : "ended.desk")),
                null,
                null,
                null);
    }

    private Now theirs(String key, @Nullable LocalDate due) {
        return new Now(false, words.say(KEY + key), words.say(KEY + key + ".text", words.day(due)), due, null, null);
    }

    static boolean isLater(TrajectoryStatus status) {
        return status.open() && status.ordinal() >= TrajectoryStatus.PRE_TRACK.ordinal();
    }
}
