package nl.loket.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered, for themselves.
 *
 * @param useful null until they answer
 * @param missing what they missed, null for nothing
 */
public record FeedbackView(
        MeetingView meeting,
        @Nullable Useful useful,
        @Nullable String missing) {}
