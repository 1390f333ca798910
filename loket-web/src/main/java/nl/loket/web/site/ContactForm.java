package nl.loket.web.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import nl.loket.account.EmailAddress;
import nl.loket.question.AskQuestion;
import nl.loket.question.QuestionId;
import nl.loket.question.QuestionTopic;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is typed.
 *
 * @param form the key of this form, so that sending it twice asks once
 * @param website a field nobody sees: only a script fills it in
 */
record ContactForm(
        @Nullable String form,

        @NotNull(message = "{web-questions.topic.missing}") @Nullable
        QuestionTopic topic,

        @NotBlank(message = "{web-questions.text.missing}")
        @Size(max = AskQuestion.LONGEST, message = "{web-questions.text.long}")
        @Nullable
        String text,

        @Size(max = AskQuestion.LONGEST_NAME, message = "{web-questions.name.long}") @Nullable
        String name,

        @NotNull(message = "{account.rule.email}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{account.rule.email}")
        @Nullable
        String email,

        @Nullable String website) {

    static ContactForm empty(String name, String email) {
        return new ContactForm(UUID.randomUUID().toString(), null, null, name, email, null);
    }

    boolean byAScript() {
        return website != null && !website.isBlank();
    }

    AskQuestion toCommand(String language) {
        return new AskQuestion(
                new QuestionId(key()),
                Objects.requireNonNull(topic),
                Objects.requireNonNull(text).replace("\r\n", "\n").strip(),
                name == null ? "" : name.strip(),
                new EmailAddress(Objects.requireNonNull(email)),
                language.equals("en") ? "en" : "nl");
    }

    private UUID key() {
        try {
            return UUID.fromString(form == null ? "" : form);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
