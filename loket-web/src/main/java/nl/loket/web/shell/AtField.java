package nl.loket.web.shell;

import java.util.Map;
import org.springframework.validation.BindingResult;

/** Puts each rule's no at the field that can mend it; a rule that stands in no row becomes an error of the whole form. A conflict goes on. */
public record AtField(Map<String, String> fields) {

    public void into(BindingResult errors, Runnable work) {
        Refusals.attempt(errors, work, no -> fields.get(no.messageKey()));
    }

    /** The same with a field for the rules that stand in no row. */
    public void into(BindingResult errors, String rest, Runnable work) {
        Refusals.attempt(errors, work, no -> fields.getOrDefault(no.messageKey(), rest));
    }
}
