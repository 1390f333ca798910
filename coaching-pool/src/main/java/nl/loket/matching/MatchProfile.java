package nl.loket.matching;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a match goes by for one coach, person or school, in codes.
 *
 * @param version what to send back with a change; 0 while nobody wrote anything down
 * @param schools that a person would like, at most three (MR-23); empty for others
 * @param attention why nobody is placed at a school for now (MR-18), null while there is nothing
 */
public record MatchProfile(
        int version,
        Set<Trait> traits,
        List<String> schools,
        @Nullable String attention) {

    static final MatchProfile NONE = new MatchProfile(0, Set.of(), List.of(), null);

    boolean says(MatchProfile other) {
        return traits.equals(other.traits)
                && schools.equals(other.schools)
                && Objects.equals(attention, other.attention);
    }
}
