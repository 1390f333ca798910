package nl.loket.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.web.AccessWorld.Asked;
import nl.loket.web.Outsiders.One;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * What is sent to each address of the access table that takes a form: a valid body. Those in a table of {@link FormRow}s are sent field by field
 * by {@link FormProof}; the others stand here.
 */
class AccessForms {

    private static final List<String> TABLES = List.of(
            "desk.DeskFormsIT",
            "desk.QuestionFormsIT",
            "admin.AdminFormsIT",
            "school.SchoolFormsIT",
            "candidate.MyFormsIT",
            "communication.TextFormsIT");

    /**
     * Address, the page the form stands on where its hidden fields are needed, and what is filled in: {@code *} is the first that the page offers.
     * Buttons without fields fill in nothing; {@code own} is a role of who sends it.
     */
    private static final Map<String, Body> BODIES =
            """
            /aanmelden/code;; email=bo@voorbeeld.nl&code=123456
            /aanmelden/link;; t=x
            /bijeenkomsten/{id}/aanmelden;; name=Bo&email=bo@voorbeeld.nl&consents=true
            /bijeenkomsten/{id}/aanmelden/code;; code=123456
            /bijeenkomsten/plaats;; t=x
            /bijeenkomsten/plaats/afzeggen;; t=x
            /bijeenkomsten/plaats/code;; t=x&code=123456
            /bijeenkomsten/plaats/nodig;; t=x
            /bijeenkomsten/terugblik;; t=x&useful=VERY
            /zelfscan/wissen;;
            /zelfscan/{part};; answers[WHY]=YES&answers[CHILDREN]=YES&seenVersion=0&done=true
            /routes;; diploma=HBO_OR_WO&job=LEAVE&income=AT_ONCE
            /tijd-en-geld;; step=1
            /contact;; topic=OTHER&text=Hoe werkt het?&email=bo@voorbeeld.nl
            /niet-voor-mij;; reason=TOO_HEAVY
            /check;; diploma=HBO_OR_WO&licence=NO&sector=PRIMARY&function=TEACHER&city=AMSTERDAM
            /inloggen;; email=niemand@voorbeeld.nl
            /inloggen/app;; code=123456
            /inloggen/code;; email=niemand@voorbeeld.nl&code=123456
            /inloggen/herstelcodes;;
            /inloggen/link;; t=x
            /inloggen/passkey;; credential={}
            /inloggen/passkey/nieuw;; credential={}&label=Telefoon
            /inloggen/passkey/nieuw/vraag;;
            /inloggen/passkey/vraag;;
            /inloggen/{way:stap-2|herstelcode};; code=123456
            /meekijken/stop;;
            /rol;; role=own
            /verder;;
            /post/keuze; /post/keuze; wanted=*
            /account/app;; wat=app
            /account/apparaten/{key}/uitloggen;;
            /account/tweede-stap;; code=123456&wat=codes
            /mijn/cv;; file=cv.pdf
            /mijn/documenten/nieuw; /mijn/documenten/nieuw; file=brief.pdf&kind=*
            /mijn/documenten/{id}/weg;;
            /loket/mensen/{id}/documenten/nieuw; /loket/mensen/{id}/documenten/nieuw; file=brief.pdf&kind=*
            /loket/mensen/{id}/documenten/{document}/weg;;
            /loket/mensen/{trajectory}/plaatsing/beeindigen; /loket/mensen/{trajectory}/plaatsing/beeindigen; endOn=2023-03-20&why=Verhuist
            /loket/mensen/{trajectory}/stappen; /loket/mensen/{trajectory}/stappen; step=ST_30&outcome=DONE&on=2023-03-10&onBehalfOf=Renske Oudeman
            /loket/mensen/{trajectory}/stappen/terug; /loket/mensen/{trajectory}/stappen; reason=Vergissing
            /loket/mensen/{trajectory}/stappen/verder;; to=YEAR_TWO&version=0
            /loket/plaatsen/{school}/vacatures/{vacancy}/intrekken;;
            /loket/uren/{coach}/{month:[0-9]{4}-[0-9]{2}}; /loket/uren/{coach}/{month:[0-9]{4}-[0-9]{2}}; entries=*&reason=Graag per dag&back=true
            /loket/uren/{id};; reason=Graag per dag
            /coach/mensen/{id}/stappen; /coach/mensen/{id}/stappen; step=*&outcome=DONE&on=2023-03-10
            /coach/mensen/{id}/stappen/verder;; seenVersion=0
            /coach/uren/{id}/intrekken; /coach/uren/{id};
            /school/mensen/{id}/stappen; /school/mensen/{id}/stappen; step=*&outcome=DONE&on=2023-03-10
            /beheer/mensen/{id}/openen;;
            /beheer/mensen/{id}/tweede-stap;; reason=Kwijt
            /beheer/mensen/{id}/meekijken;; reason=Belde
            /beheer/taken/berichten/{id}/opnieuw;;
            """.lines().map(Body::read).collect(Collectors.toMap(Body::pattern, body -> body));

    /**
     * Refused, but let in: what is valid there only a mail, a phone or a question in the session knows; the meeting is over for one and to come for the
     * other; a gate asks more of somebody in year one; and
     * what one brings while applying is no longer asked.
     */
    private static final Set<String> REFUSED = Set.of(
            "/aanmelden/code",
            "/bijeenkomsten/plaats",
            "/bijeenkomsten/plaats/afzeggen",
            "/bijeenkomsten/plaats/code",
            "/bijeenkomsten/plaats/nodig",
            "/bijeenkomsten/terugblik",
            "/mijn/bijeenkomst/{id}/nodig",
            "/loket/bijeenkomsten/{id}/erbij",
            "/inloggen/code",
            "/inloggen/passkey",
            "/inloggen/passkey/nieuw",
            "/inloggen/passkey/nieuw/vraag",
            "/inloggen/passkey/vraag",
            "/mijn/cv",
            "/account/tweede-stap",
            "/loket/mensen/{trajectory}/stappen/verder",
            "/coach/mensen/{id}/stappen/verder");

    private final MockMvc mvc;
    private final AccessWorld world;
    private final Set<String> proven = proven();

    AccessForms(MockMvc mvc, AccessWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    private record Body(String pattern, String page, Map<String, String> fields) {

        static Body read(String line) {
            var parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
            var fields = new LinkedHashMap<String, String>();
            Stream.of(parts.get(2).split("&"))
                    .filter(field -> field.contains("="))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> fields.put(field[0], field[1]));
            return new Body(parts.get(0), parts.get(1), fields);
        }
    }

    /** Whether the body for this row is valid here, so that who may is not even refused at a field. */
    boolean isTaken(Access row) {
        var pattern = row.pattern().getPatternString();
        return BODIES.containsKey(pattern) && !REFUSED.contains(pattern);
    }

    /** What to fill in, read from the page as the one it is for; nothing where a table of forms proves it. */
    Map<String, String> of(Access row, Asked asked) {
        var pattern = row.pattern().getPatternString();
        var body = BODIES.get(pattern);
        if (body == null && !proven.contains(pattern)) {
            throw new AssertionError("no body for the form of " + pattern);
        }
        return body == null ? Map.of() : filled(body, asked);
    }

    private Map<String, String> filled(Body body, Asked asked) {
        var fields = new LinkedHashMap<String, String>();
        var form = body.page().isEmpty() ? Optional.<Element>empty() : form(world.url(body.page()), asked);
        form.ifPresent(page -> page.select("input[type=hidden][name]:not([name^=_])")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val())));
        body.fields().forEach((name, value) -> fields.put(name, value.equals("*") ? offered(form, name) : value));
        return fields;
    }

    private static String offered(Optional<Element> form, String name) {
        return form.stream()
                .flatMap(page ->
                        page.select("select[name=%1$s] option[value~=.], input[name=%1$s]".formatted(name)).stream())
                .findFirst()
                .map(Element::val)
                .orElse("");
    }

    private Optional<Element> form(String url, Asked asked) {
        try {
            var request = get(URI.create(url))
                    .with(SignedIn.as(Objects.requireNonNull(asked.by().person())));
            var page = mvc.perform(request).andReturn().getResponse().getContentAsByteArray();
            return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("main form[method=post]").stream()
                    .filter(form -> path(form.attr("action")).equals(path(asked.url())))
                    .max(java.util.Comparator.comparingInt(
                            form -> form.select("[name]").size()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    AbstractMockHttpServletRequestBuilder<?> request(String url, Map<String, String> fields, One sender) {
        var file = fields.get("file");
        var request = file == null
                ? post(URI.create(url))
                : multipart(URI.create(url))
                        .file(new MockMultipartFile("file", file, "application/pdf", "%PDF-1.7 x".getBytes()));
        fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("file"))
                .forEach(field ->
                        request.param(field.getKey(), field.getValue().equals("own") ? own(sender) : field.getValue()));
        return request.with(csrf());
    }

    private static String own(One sender) {
        return sender.role() == null ? "" : sender.role().name();
    }

    /** The rows that a table of forms sends to. */
    private static Set<String> proven() {
        return TABLES.stream()
                .flatMap(AccessForms::actions)
                .map(action -> action.replaceFirst("^\\{p}", "/loket/mensen/x")
                        .replaceAll("\\?.*", "")
                        .replaceAll("\\{[a-z]+}", "x"))
                .flatMap(url -> AccessTable.of(url).stream())
                .map(row -> row.pattern().getPatternString())
                .collect(Collectors.toSet());
    }

    private static Stream<String> actions(String table) {
        try {
            return Arrays.stream(Class.forName("nl.loket.web." + table).getDeclaredMethods())
                    .filter(method -> method.getReturnType() == List.class && method.getParameterCount() == 0)
                    .flatMap(method -> rows(method).stream())
                    .map(row -> ((FormRow<?>) row).form().action());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<?> rows(Method table) {
        try {
            table.setAccessible(true);
            return (List<?>) Objects.requireNonNull(table.invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
