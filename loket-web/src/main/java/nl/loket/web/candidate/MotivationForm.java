package nl.loket.web.candidate;

import nl.loket.candidate.SaveMotivation;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;

/**
 * A motivation on its way in.
 *
 * @param version the version the page showed
 * @param done whether it was sent with the button that says so
 */
record MotivationForm(
        @Nullable String text,
        @Nullable Integer version,
        @Nullable Boolean done) {

    String written() {
        return text == null ? "" : text;
    }

    SaveMotivation toCommand(TrajectoryId trajectory) {
        return new SaveMotivation(trajectory, written(), isDone(), version == null ? 0 : version);
    }

    boolean isDone() {
        return Boolean.TRUE.equals(done);
    }
}
