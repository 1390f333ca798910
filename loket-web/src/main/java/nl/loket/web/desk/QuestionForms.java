package nl.loket.web.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.loket.question.ClosedWhy;
import org.jspecify.annotations.Nullable;

/** What the desk does with a question. */
final class QuestionForms {

    private QuestionForms() {}

    /** @param form the key of this form, so that sending it twice mails once */
    record Answer(
            @Nullable String form,

            @NotBlank(message = "{web-questions.answer.missing}")
            @Size(max = 4000, message = "{desk.form.text.long}")
            @Nullable
            String text) {

        static Answer empty() {
            return new Answer(UUID.randomUUID().toString(), null);
        }

        UUID key() {
            try {
                return UUID.fromString(form == null ? "" : form);
            } catch (IllegalArgumentException none) {
                return UUID.randomUUID();
            }
        }

        String words() {
            return text == null ? "" : text.replace("\r\n", "\n").strip();
        }
    }

    record Give(
            @NotNull(message = "{web-questions.owner.missing}") @Nullable
            UUID owner) {}

    record Close(
            @NotNull(message = "{web-questions.why.missing}") @Nullable
            ClosedWhy why) {}
}
