package nl.loket.web.communication;

import org.jspecify.annotations.Nullable;

/**
 * After which text of its list a text stands.
 *
 * @param after empty for the first
 */
record PlaceForm(@Nullable String after) {}
