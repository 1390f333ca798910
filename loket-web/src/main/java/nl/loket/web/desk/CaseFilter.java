package nl.loket.web.desk;

import java.util.Arrays;
import java.util.List;
import nl.loket.trajectory.Phase;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for in a list of cases; empty means everything, and what is not offered counts as empty.
 *
 * @param words part of a name or reference
 * @param phase a {@link Phase}, or OVER
 * @param owner an id, or {@code mij}, or {@code niemand}
 * @param list one of the lists behind the counts
 */
public record CaseFilter(String words, String phase, String owner, String list) {

    static final List<String> LISTS =
            List.of("vandaag", "laat", "anderen", "zonder-gids", "school", "binnenkort", "wacht");
    private static final int LONGEST = 100;

    static CaseFilter of(
            @Nullable String words, @Nullable String phase, @Nullable String owner, @Nullable String list) {
        return new CaseFilter(clean(words), offered(phase, phases()), clean(owner), offered(list, LISTS));
    }

    static List<String> phases() {
        return java.util.stream.Stream.concat(
                        Arrays.stream(Phase.values()).map(Phase::name), java.util.stream.Stream.of("OVER"))
                .toList();
    }

    /** The statuses of the phase, all when none was chosen. */
    String[] statuses() {
        return Arrays.stream(TrajectoryStatus.values())
                .filter(s -> phase.isEmpty()
                        || s.phase().map(Phase::name).orElse("OVER").equals(phase))
                .map(TrajectoryStatus::name)
                .toArray(String[]::new);
    }

    private static String clean(@Nullable String typed) {
        var clean = typed == null ? "" : typed.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private static String offered(@Nullable String asked, List<String> known) {
        return asked != null && known.contains(asked) ? asked : "";
    }
}
