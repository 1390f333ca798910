package nl.loket.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of texts.
 *
 * @param title in Dutch, of the newest version
 * @param live which version is on the site today, null for none
 * @param waitsFor from which later day a newer version is on the site, null for none
 * @param draft whether somebody is writing a newer version
 * @param changedAt when somebody wrote in it last
 */
public record TextRow(
        TextId id,
        TextKind kind,
        @Nullable TextTopic topic,
        String title,
        @Nullable Integer live,
        @Nullable LocalDate waitsFor,
        boolean draft,
        boolean withdrawn,
        Instant changedAt) {}
