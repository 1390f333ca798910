package nl.loket.placement;

import org.jspecify.annotations.Nullable;

/**
 * The colleague a school names.
 *
 * @param email where to write to them, null when they did not say
 * @param willing whether they want it and get time for it, an hour a week (MR-30)
 */
public record NamedCompanion(String name, @Nullable String email, boolean willing) {

    /** What was typed; null when nobody is named yet. An address without a name is a name that is missing. */
    public static @Nullable NamedCompanion typed(@Nullable String name, @Nullable String email, boolean willing) {
        var known = name == null ? "" : name.strip();
        var address = email == null || email.isBlank() ? null : email.strip();
        return known.isEmpty() && address == null ? null : new NamedCompanion(known, address, willing);
    }
}
