package nl.loket.web.candidate;

import nl.loket.candidate.OwnText;
import nl.loket.web.shell.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody needs, on its way in.
 *
 * @param none whether it was sent with the button that says nothing is needed
 */
record SupportForm(@Nullable String text, @Nullable Boolean none) {

    void check(BindingResult errors) {
        if (!isNone() && (text == null || text.isBlank())) {
            errors.rejectValue("text", "web-candidate.support.missing");
        }
        Refusals.into(errors, "text", () -> OwnText.of(text));
    }

    OwnText toText() {
        return OwnText.of(isNone() ? null : text);
    }

    private boolean isNone() {
        return Boolean.TRUE.equals(none);
    }
}
