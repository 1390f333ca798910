package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.shared.PersonId;
import nl.loket.web.FormField.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Proves that a form takes whatever it is sent. Every field in turn is sent empty, as ten thousand characters, as the wrong kind and with a
 * script in it: the form comes back (422) with a message at that field, all else as it was typed, and nothing done. A page that is old or
 * has lost what it saw is told so (409, or 422), also with everything kept. What is legal is sent by everybody who may not, then twice by who may,
 * and done once.
 */
public final class FormProof {

    private final MockMvc mvc;
    private final Footprint footprint;
    private final @Nullable PersonId who;
    private @Nullable Cookie session;

    private FormProof(MockMvc mvc, Footprint footprint, @Nullable PersonId who) {
        this.mvc = mvc;
        this.footprint = footprint;
        this.who = who;
    }

    /** @param who signed in as, null for a visitor */
    public static FormProof by(MockMvc mvc, Footprint footprint, @Nullable PersonId who) {
        return new FormProof(mvc, footprint, who);
    }

    /**
     * One form.
     *
     * @param page the address of the page it stands on
     * @param action the address it is sent to
     * @param fields what is in it: {@code kind name = legal value | …}, see {@link FormField}
     * @param each tables in which every sending may leave its own trace, such as letters that were asked for again
     */
    public record Form(String page, String action, String fields, String... each) {

        /** A form that is sent to the page it stands on. */
        public static Form at(String page, String fields) {
            return new Form(page, page, fields);
        }

        /** The same with each {@code {name}} replaced by what stands for it. */
        public Form where(Map<String, String> names) {
            return new Form(filled(page, names), filled(action, names), filled(fields, names), each);
        }

        private static String filled(String text, Map<String, String> names) {
            var filled = text;
            for (var name : names.entrySet()) {
                filled = filled.replace("{" + name.getKey() + "}", name.getValue());
            }
            return filled;
        }
    }

    /** The same visitor after sending that. */
    public FormProof having(String action, Map<String, String> typed) throws Exception {
        var answer = send(action, typed);
        assertThat(answer.getStatus()).as(action).isEqualTo(302);
        return this;
    }

    /** Everything the class promises, for this form. */
    public void prove(Form form) throws Exception {
        var legal = refuses(form);
        if (who != null) {
            outsiders().areKeptOut(form.action(), legal, who);
        }
        sentTwice(form, FormField.read(form.fields()), legal);
    }

    /** The same without sending it in the end: for forms that keep nothing. Gives what is legal. */
    public Map<String, String> refuses(Form form) throws Exception {
        var fields = FormField.read(form.fields());
        var legal = legal(form, fields);
        var before = footprint.taken();
        for (var field : fields) {
            for (var bad : field.bad()) {
                refused(form, fields, field, with(legal, field, bad));
            }
        }
        scriptsAreKept(form, fields, legal);
        assertThat(footprint.taken()).as("what refused forms did").isEqualTo(before);
        return legal;
    }

    /** What a browser sends: the values of the table, and what the page itself put in hidden fields. */
    private Map<String, String> legal(Form form, List<FormField> fields) throws Exception {
        var page = FormPage.of(open(form.page()), form.action(), form.action());
        page.hasOnly(fields);
        var legal = new LinkedHashMap<String, String>();
        for (var field : fields) {
            legal.put(field.name(), field.kind().hidden() ? page.value(field.name()) : field.legal());
        }
        return legal;
    }

    private void refused(Form form, List<FormField> fields, FormField spoiled, Map<String, String> typed)
            throws Exception {
        var what = form.action() + ": " + spoiled.name() + " as " + FormField.brief(typed.get(spoiled.name()));
        var answer = send(form.action(), typed);
        var page = FormPage.of(answer, form.action(), what);
        if (spoiled.kind() == Kind.SEEN) {
            assertThat(answer.getStatus()).as(what).isIn(409, 422);
            page.saysWhatChanged();
        } else {
            assertThat(answer.getStatus()).as(what).isEqualTo(422);
            page.saysAt(spoiled);
        }
        page.isClean();
        page.keeps(fields, spoiled, typed);
    }

    /** Scripts in every text and nothing in what may be empty, while one other field is wrong: all of it comes back as text. */
    private void scriptsAreKept(Form form, List<FormField> fields, Map<String, String> legal) throws Exception {
        var wrong = fields.stream()
                .filter(field -> field.kind().visible() && !field.bad().isEmpty())
                .findFirst();
        if (wrong.isEmpty()) {
            return;
        }
        var typed = scripted(fields, legal);
        fields.stream()
                .filter(field -> field.optional() && field.kind() != Kind.TEXT)
                .forEach(field -> typed.remove(field.name()));
        refused(
                form,
                fields,
                wrong.get(),
                with(typed, wrong.get(), wrong.get().bad().getFirst()));
    }

    private void sentTwice(Form form, List<FormField> fields, Map<String, String> legal) throws Exception {
        var typed = scripted(fields, legal);
        var before = footprint.taken();
        var first = send(form.action(), typed);
        assertThat(first.getStatus()).as(form.action()).isIn(200, 302);
        var once = footprint.taken();
        assertThat(once).as(form.action() + " does something").isNotEqualTo(before);
        if (first.getRedirectedUrl() != null) {
            FormPage.of(open(first.getRedirectedUrl()), form.action(), form.action())
                    .isClean();
        }
        var second = send(form.action(), typed);
        assertThat(second.getStatus()).as("again " + form.action()).isIn(200, 302, 409, 422);
        var twice = footprint.taken();
        twice.keySet().removeAll(List.of(form.each()));
        twice.entrySet().removeIf(table -> table.getValue().equals(once.get(table.getKey())));
        assertThat(twice).as("done twice by " + form.action()).isEmpty();
    }

    private static Map<String, String> scripted(List<FormField> fields, Map<String, String> legal) {
        var typed = new LinkedHashMap<>(legal);
        fields.stream()
                .filter(field -> field.kind() == Kind.TEXT)
                .forEach(field -> typed.computeIfPresent(field.name(), (_, text) -> text + " " + FormField.SCRIPT));
        return typed;
    }

    /** @param value null to leave the field out */
    private static Map<String, String> with(Map<String, String> fields, FormField field, @Nullable String value) {
        var typed = new LinkedHashMap<>(fields);
        if (value == null) {
            typed.remove(field.name());
        } else {
            typed.put(field.name(), value);
        }
        return typed;
    }

    private Outsiders outsiders() {
        return Objects.requireNonNull(mvc.getDispatcherServlet().getWebApplicationContext())
                .getBean(Outsiders.class);
    }

    private MockHttpServletResponse open(String url) throws Exception {
        var answer = perform(get(url));
        if (answer.getRedirectedUrl() != null) {
            return open(answer.getRedirectedUrl());
        }
        assertThat(answer.getStatus()).as(url).isEqualTo(200);
        return answer;
    }

    private MockHttpServletResponse send(String action, Map<String, String> typed) throws Exception {
        var request = post(action).with(csrf());
        typed.forEach(request::param);
        return perform(request);
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (who != null) {
            request.with(SignedIn.as(who));
        }
        if (session != null) {
            request.cookie(session);
        }
        var answer = mvc.perform(request).andReturn().getResponse();
        var cookie = answer.getCookie("loket");
        session = cookie == null ? session : cookie;
        return answer;
    }
}
