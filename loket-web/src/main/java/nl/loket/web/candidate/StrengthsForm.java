package nl.loket.web.candidate;

import nl.loket.candidate.OwnText;
import nl.loket.candidate.Strengths;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody brings along, on its way in. */
record StrengthsForm(
        @Nullable String work,
        @Nullable String subjects,
        @Nullable String languages,
        @Nullable String pastimes) {

    static StrengthsForm of(Strengths said) {
        return new StrengthsForm(
                said.work().value(),
                said.subjects().value(),
                said.languages().value(),
                said.pastimes().value());
    }

    /** A text that is too long says so at its own field. */
    void check(BindingResult errors) {
        at(errors, "work", work);
        at(errors, "subjects", subjects);
        at(errors, "languages", languages);
        at(errors, "pastimes", pastimes);
    }

    private static void at(BindingResult errors, String field, @Nullable String text) {
        try {
            OwnText.of(text);
        } catch (RuleViolation no) {
            errors.rejectValue(field, no.messageKey(), no.arguments().toArray(), null);
        }
    }

    Strengths toSaid() {
        return new Strengths(OwnText.of(work), OwnText.of(subjects), OwnText.of(languages), OwnText.of(pastimes));
    }
}
