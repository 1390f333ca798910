package nl.loket.content;

import org.jspecify.annotations.Nullable;

/**
 * A text as its writers see it.
 *
 * @param slug its name in the address; never changes
 * @param topic null for a kind that has none
 * @param needed whether the site itself leads to it, so that it cannot be taken off
 * @param withdrawn whether it was taken off the site
 * @param version counts every change, for those who write at the same time
 */
public record TextView(
        TextId id,
        TextKind kind,
        String slug,
        @Nullable TextTopic topic,
        Telling telling,
        boolean needed,
        boolean withdrawn,
        int version) {}
