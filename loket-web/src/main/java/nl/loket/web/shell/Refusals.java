package nl.loket.web.shell;

import java.util.function.Function;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Puts a rule's no at the field it belongs to, so that the form comes back whole (422). A conflict is not a refusal and goes on (409).
 * Where rules of one desk belong to several fields: {@link AtField}.
 */
public final class Refusals {

    private Refusals() {}

    /** Does the work unless the form has errors already; a rule that says no becomes an error at the field, or of the whole form when null. */
    public static void into(BindingResult errors, @Nullable String field, Runnable work) {
        attempt(errors, work, _ -> field);
    }

    static void attempt(BindingResult errors, Runnable work, Function<RuleViolation, @Nullable String> at) {
        if (errors.hasErrors()) {
            return;
        }
        try {
            work.run();
        } catch (Conflict conflict) {
            throw conflict;
        } catch (RuleViolation no) {
            var arguments = no.arguments().toArray();
            var field = at.apply(no);
            if (field == null) {
                errors.reject(no.messageKey(), arguments, no.messageKey());
            } else {
                errors.rejectValue(field, no.messageKey(), arguments, no.messageKey());
            }
        }
    }
}
