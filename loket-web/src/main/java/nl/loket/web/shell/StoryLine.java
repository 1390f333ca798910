package nl.loket.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline as people read it.
 *
 * @param who who did it, null when nobody did
 */
public record StoryLine(
        String moment, String text, @Nullable String who) {}
