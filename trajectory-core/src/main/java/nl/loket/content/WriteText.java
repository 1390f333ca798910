package nl.loket.content;

import org.jspecify.annotations.Nullable;

/**
 * A text as somebody wrote it: the whole draft.
 *
 * @param text which one; the form of a new text brings a name that nobody has yet, so that a second click writes nothing twice
 * @param kind stays as it was for a text that is there already
 * @param topic null for a kind that has none
 * @param change what is different from the version before, in a few words; empty for nothing to say
 * @param seenVersion the version the writer saw; 0 for a new text
 */
public record WriteText(
        TextId text,
        TextKind kind,
        @Nullable TextTopic topic,
        Wordings wordings,
        Telling telling,
        String change,
        int seenVersion) {}
