package nl.loket.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor reads.
 *
 * @param topic null for a kind that has none
 * @param composed for a story: whether it is about nobody in particular
 * @param since from which day this version is on the site
 */
public record PublishedText(
        TextKind kind, String slug, @Nullable TextTopic topic, Wordings wordings, boolean composed, LocalDate since) {}
