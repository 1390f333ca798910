package nl.loket.web.candidate;

import nl.loket.candidate.SaveMotivation;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/**
 * A motivation on its way in.
 *
 * @param version the version the page showed
 * @param done whether it was sent with the button that says so
 */
record MotivationForm(
        @Nullable String text,
        @Nullable String version,
        @Nullable Boolean done) {

    String written() {
        return text == null ? "" : text;
    }

    SaveMotivation toCommand(TrajectoryId trajectory) {
        return new SaveMotivation(trajectory, written(), isDone(), Seen.version(version));
    }

    boolean isDone() {
        return Boolean.TRUE.equals(done);
    }
}
