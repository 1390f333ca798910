package nl.loket.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says themself that they bring and want. The traits go into what the match goes by; days and travel are read by the desk.
 *
 * @param version what to send back with a change; shared with what the desk writes down
 * @param days a week they want to work, null where they did not say
 * @param minutes they want to travel at most, null where they did not say
 * @param on the day they said so, null before
 */
public record OwnWishes(
        int version,
        Set<Trait> traits,
        @Nullable Integer days,
        @Nullable Integer minutes,
        @Nullable LocalDate on) {

    public static final List<Integer> DAYS = List.of(2, 3, 4, 5);
    public static final List<Integer> MINUTES = List.of(15, 30, 45, 60);

    static final OwnWishes NONE = new OwnWishes(0, Set.of(), null, null, null);

    /** @throws RuleViolation if a number is none of those one can choose */
    public OwnWishes {
        traits = Set.copyOf(traits);
        if (days != null && !DAYS.contains(days)) {
            throw new RuleViolation("matching.rule.days");
        }
        if (minutes != null && !MINUTES.contains(minutes)) {
            throw new RuleViolation("matching.rule.minutes");
        }
    }

    boolean says(OwnWishes other) {
        return on != null
                && traits.equals(other.traits)
                && Objects.equals(days, other.days)
                && Objects.equals(minutes, other.minutes);
    }
}
