package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.coaching.HourId;
import org.jspecify.annotations.Nullable;

/** What the desk sends about hours. */
final class HoursForms {

    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,9}";

    private HoursForms() {}

    /**
     * The entries that are fine.
     *
     * @param entries of each its id and the version that was shown
     */
    record Approve(
            @NotEmpty(message = "{hours.error.none}") @Nullable
            List<@Pattern(regexp = KEY, message = "{hours.error.entry}") String> entries) {

        Map<HourId, Integer> seen() {
            var seen = new LinkedHashMap<HourId, Integer>();
            for (var entry : entries == null ? List.<String>of() : entries) {
                var colon = entry.indexOf(':');
                seen.put(
                        new HourId(UUID.fromString(entry.substring(0, colon))),
                        Integer.valueOf(entry.substring(colon + 1)));
            }
            return seen;
        }
    }

    /** Why an entry goes back to its coach. */
    record Back(
            @NotBlank(message = "{coaching.rule.reason}") @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
            String reason) {}
}
