package nl.loket.web.shell;

import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline as people read it.
 *
 * @param who who did it, null when nobody did
 * @param by the same as an id
 */
public record StoryLine(
        String moment,
        String text,
        @Nullable String who,
        @Nullable PersonId by) {}
