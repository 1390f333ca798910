package nl.loket.placement;

import java.time.LocalDate;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the school said outside the portal, on the telephone for instance, where the desk writes it down for them.
 *
 * @param by who at the school said so, by name
 * @param on when; not in the future
 */
public record Said(String by, LocalDate on) {

    /** The desk does not answer for a school out of itself. */
    static void require(@Nullable Said said, LocalDate today) {
        if (said == null || said.by().isBlank()) {
            throw new RuleViolation("placement.rule.said-by");
        }
        if (said.on().isAfter(today)) {
            throw new RuleViolation("placement.rule.said-on");
        }
    }
}
