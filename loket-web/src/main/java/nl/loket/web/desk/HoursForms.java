package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.loket.coaching.AnswerExtra;
import nl.loket.coaching.ExtraRequestId;
import nl.loket.coaching.HourId;
import nl.loket.web.shell.Hours;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;

/** What the desk sends about hours. */
final class HoursForms {

    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,9}";

    private HoursForms() {}

    /**
     * Entries that are fine, or go back.
     *
     * @param entries of each its id and the version that was shown
     * @param reason why they go back
     * @param back the button: true for back, left out for approving
     */
    record Decide(
            @NotEmpty(message = "{hours.error.none}") @Nullable
            List<String> entries,

            @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
            String reason,

            @Nullable Boolean back) {

        /** Whether each is one of the choices the page offered; said of the field as a whole. */
        boolean readable() {
            return entries == null || entries.stream().allMatch(entry -> entry.matches(KEY));
        }

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

        boolean backwards() {
            return Boolean.TRUE.equals(back);
        }

        String why() {
            return reason == null ? "" : reason.strip();
        }
    }

    /** Why an entry goes back to its coach. */
    record Back(
            @NotBlank(message = "{coaching.rule.reason}") @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
            String reason) {}

    /**
     * What the desk says to a coach who asked for extra time.
     *
     * @param seen the version of the request the page showed
     */
    record Answer(
            @NotNull(message = "{hours.extra.error.answer}") @Nullable
            Boolean granted,

            @Nullable Hours minutes,

            @NotBlank(message = "{coaching.rule.reason}") @Size(max = 200, message = "{coaching.rule.reason}") @Nullable
            String reason,

            @Nullable String seen) {

        AnswerExtra toCommand(UUID request) {
            return new AnswerExtra(
                    new ExtraRequestId(request),
                    Boolean.TRUE.equals(granted),
                    minutes == null ? 0 : minutes.minutes(),
                    Objects.requireNonNull(reason).strip(),
                    Seen.version(seen));
        }
    }
}
