package nl.loket.web.candidate;

import java.time.LocalDate;
import java.util.List;
import nl.loket.intake.DecisionView;
import nl.loket.trajectory.TrajectoryView;
import nl.loket.trajectory.TwoYears;
import nl.loket.web.shell.ProcessStep;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate sees first.
 *
 * @param name the first name
 * @param now the one thing that happens next
 * @param tasks what must be in before the intake; empty later on
 * @param missing what the next gate still asks, and who acts; only after the intake
 * @param still the pause or waiting that holds today, null while it goes on
 * @param twoYears how far the two years are, only while working and learning
 * @param intake null unless it is planned
 * @param decision null unless it is news
 * @param around who to turn to beside the guide
 * @param undoUntil the last day they can take back their own stop, null if they cannot
 * @param guide null while nobody is assigned
 */
record Home(
        String name,
        TrajectoryView trajectory,
        Now now,
        List<Task> tasks,
        List<Missing> missing,
        Around.@Nullable Still still,
        @Nullable TwoYears twoYears,
        Around.@Nullable Intake intake,
        @Nullable DecisionView decision,
        Around.@Nullable Guide guide,
        List<AlsoAround.Contact> around,
        @Nullable LocalDate undoUntil,
        List<ProcessStep> route) {

    /**
     * The one thing that happens next, and who does it.
     *
     * @param yours whether the candidate acts; else it says who does
     * @param due the last day, null for none
     * @param url where it is done, null when there is nothing to do here
     */
    record Now(
            boolean yours,
            String title,
            String text,
            @Nullable LocalDate due,
            @Nullable String url,
            @Nullable String action) {}

    /**
     * Something the next gate misses.
     *
     * @param who whose turn it is, in words
     * @param yours whether it is theirs to record
     * @param url where they do, null when somebody else does
     */
    record Missing(
            String text,
            String who,
            boolean yours,
            @Nullable String url) {}

    /**
     * A task before the intake; finished ones stay.
     *
     * @param state done, current or todo, as the task list draws it
     */
    record Task(String key, String state, String title, String url, String text, String tone, String badge) {

        boolean open() {
            return !state.equals("done");
        }
    }
}
