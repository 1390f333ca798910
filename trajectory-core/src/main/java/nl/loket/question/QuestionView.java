package nl.loket.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was answered.
 *
 * @param name empty when nobody gave one
 * @param person who asked it while signed in as a candidate, else null
 * @param dueOn the last day on which an answer is in time
 * @param owner who deals with it, null for nobody yet
 * @param answers oldest first
 */
public record QuestionView(
        QuestionId id,
        QuestionTopic topic,
        String text,
        String name,
        String email,
        String language,
        @Nullable PersonId person,
        Instant askedAt,
        LocalDate dueOn,
        QuestionState state,
        @Nullable PersonId owner,
        @Nullable ClosedWhy closedWhy,
        int version,
        List<Answer> answers) {

    /** What somebody of the desk wrote back. */
    public record Answer(UUID id, String text, PersonId by, Instant writtenAt) {}

    public boolean lateOn(LocalDate day) {
        return state == QuestionState.OPEN && dueOn.isBefore(day);
    }
}
