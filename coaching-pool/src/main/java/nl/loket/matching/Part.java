package nl.loket.matching;

import java.util.List;
import nl.loket.trajectory.TimelineArg;

/**
 * What one criterion adds to a score.
 *
 * @param most how many points it could have added
 * @param reason a message key that says why with the facts, filled by the arguments
 */
public record Part(Criterion criterion, int points, int most, String reason, List<TimelineArg> arguments) {

    static Part of(Criterion criterion, Weights weights, double share, String reason, TimelineArg... arguments) {
        var most = weights.most(criterion);
        return new Part(
                criterion, (int) Math.round(share * most), most, "matching.reason." + reason, List.of(arguments));
    }

    /** Whether it speaks for the match: more than half of its points. */
    public boolean speaksFor() {
        return 2 * points > most;
    }
}
