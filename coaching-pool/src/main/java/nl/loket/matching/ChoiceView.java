package nl.loket.matching;

import java.time.LocalDate;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why a coach or a school was chosen, as it stood then (MR-39).
 *
 * @param place in the order that was proposed, first is 1
 * @param reason in the words of who chose, null when none was needed
 * @param by who chose, null for the system
 */
public record ChoiceView(
        Score score,
        int place,
        @Nullable String reason,
        @Nullable PersonId by,
        LocalDate on) {}
