package nl.loket.web.desk;

import java.util.Map;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import org.springframework.validation.BindingResult;

/** Puts each rule's no at the field that can mend it; a rule that stands in no row becomes an error of the whole form. A conflict goes on. */
record AtField(Map<String, String> fields) {

    void into(BindingResult errors, Runnable work) {
        if (errors.hasErrors()) {
            return;
        }
        try {
            work.run();
        } catch (Conflict conflict) {
            throw conflict;
        } catch (RuleViolation no) {
            var arguments = no.arguments().toArray();
            var field = fields.get(no.messageKey());
            if (field == null) {
                errors.reject(no.messageKey(), arguments, no.messageKey());
            } else {
                errors.rejectValue(field, no.messageKey(), arguments, no.messageKey());
            }
        }
    }
}
