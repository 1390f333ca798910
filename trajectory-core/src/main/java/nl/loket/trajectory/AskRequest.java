package nl.loket.trajectory;

import nl.loket.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A candidate asks something of the desk.
 *
 * @param subject what to correct, null for other kinds
 * @param words in their own words, at most 2,000 characters
 * @param pause from when until when, null for other kinds
 */
public record AskRequest(
        TrajectoryId trajectory,
        RequestKind kind,
        @Nullable CorrectionSubject subject,
        String words,
        @Nullable DateRange pause) {

    public static AskRequest pause(TrajectoryId trajectory, DateRange when, String words) {
        return new AskRequest(trajectory, RequestKind.PAUSE, null, words, when);
    }

    public static AskRequest correction(TrajectoryId trajectory, CorrectionSubject subject, String words) {
        return new AskRequest(trajectory, RequestKind.CORRECTION, subject, words, null);
    }

    public static AskRequest erasure(TrajectoryId trajectory, String words) {
        return new AskRequest(trajectory, RequestKind.ERASURE, null, words, null);
    }
}
