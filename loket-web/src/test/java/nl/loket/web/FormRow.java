package nl.loket.web;

import java.util.Map;
import java.util.function.Function;
import nl.loket.web.FormProof.Form;

/**
 * A line in a table of forms.
 *
 * @param before makes what must be there first, and gives the names that stand between braces
 * @param <T> the test the table stands in
 */
public record FormRow<T>(Form form, Function<T, Map<String, String>> before) {

    public static <T> FormRow<T> row(
            String page, String action, String fields, Function<T, Map<String, String>> before) {
        return new FormRow<>(new Form(page, action, fields), before);
    }

    /** A form that is sent to the page it stands on. */
    public static <T> FormRow<T> row(String page, String fields, Function<T, Map<String, String>> before) {
        return row(page, page, fields, before);
    }

    /** The same, where every sending may leave its own trace in these tables: letters that were asked for again. */
    public FormRow<T> butEach(String... tables) {
        return new FormRow<>(new Form(form.page(), form.action(), form.fields(), tables), before);
    }

    public Form in(T test) {
        return form.where(before.apply(test));
    }

    @Override
    public String toString() {
        return form.action();
    }
}
