package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.loket.PortalTest;
import nl.loket.shared.Role;
import nl.loket.web.AccessWorld.Asked;
import nl.loket.web.Outsiders.One;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.AccessTable.Shows;
import nl.loket.web.shell.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Tries every row of the access table, with every method, as every role: the one it is for, the one it was for until yesterday, one who has the role
 * and no relation, and everybody else. Forms are sent with a valid body: see {@link AccessForms}.
 */
@PortalTest
@Import(AccessWorld.class)
class AccessMatrixIT {

    /** Pages of this portal only in the demo or with a provider of work accounts, and what no page answers. */
    private static final Set<String> ELSEWHERE = Set.of("demo", "technical", "sign-in.work");

    /** Ends the session, and asks how long it lasts: there is none here. */
    private static final Set<String> OF_A_SESSION = Set.of("/uitloggen", "/account/blijf", "/account/overal-uitloggen");

    @Autowired
    Outsiders outsiders;

    @Autowired
    AccessWorld world;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private List<One> others = List.of();
    private @Nullable AccessForms forms;

    @BeforeEach
    void everybody() {
        world.begin();
        others = outsiders.all();
        forms = new AccessForms(mvc, world);
    }

    @Test
    void everyPageLetsInWhomTheTableSaysAndNobodyElse() {
        var wrong = new ArrayList<String>();
        rows(HttpMethod.GET)
                .forEach(row -> world.asked(row)
                        .forEach(asked ->
                                everybody(asked).forEach(one -> outsiders.undone(() -> look(row, asked, one, wrong)))));
        assertThat(wrong).isEmpty();
    }

    /** Who may is let in, and with what is valid not even refused at a field. */
    @Test
    void everyFormLetsInWhomTheTableSaysAndNobodyElse() {
        var wrong = new ArrayList<String>();
        rows(HttpMethod.POST)
                .forEach(row -> world.asked(row).forEach(asked -> {
                    var fields = forms().of(row, asked);
                    everybody(asked).forEach(one -> outsiders.undone(() -> send(row, asked, fields, one, wrong)));
                }));
        assertThat(wrong).isEmpty();
    }

    private void send(Access row, Asked asked, Map<String, String> fields, One one, List<String> wrong) {
        var what = "POST " + asked.url();
        var answer = outsiders.compare(row, one, what, forms().request(asked.url(), fields, one), wrong);
        if (one.equals(asked.by()) && one.may(row) && forms().isTaken(row) && answer.getStatus() >= 400) {
            wrong.add("%s as %s: %d for the valid %s".formatted(what, one, answer.getStatus(), fields));
        }
    }

    /** A method the row does not name is no way in, also not for who may. */
    @Test
    void noOtherMethodDoesAnything() {
        var wrong = new ArrayList<String>();
        AccessTable.ROWS.stream()
                .filter(AccessMatrixIT::here)
                .forEach(row -> Stream.of(
                                HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                        .filter(method -> !row.methods().contains(method))
                        .forEach(method -> refused(row, method, wrong)));
        assertThat(wrong).isEmpty();
    }

    /** The test of the test: a row that says too much, and one that says too little, are seen. */
    @Test
    void aRowThatIsTooWideOrTooNarrowIsFound() {
        var dossier = AccessTable.of("/loket/mensen/x/notities").orElseThrow();
        var tooWide = with(dossier, Set.of(Role.INTERMEDIARY, Role.COACH), Reach.ON_THE_WAY);
        var tooNarrow = with(dossier, Set.of(Role.FINANCE), Reach.ON_THE_WAY);
        var anybodys = with(AccessTable.of("/coach/mensen/x").orElseThrow(), Set.of(Role.COACH), Reach.ROLE);
        assertThat(found(tooWide)).anyMatch(line -> line.contains("as some COACH: 403") && line.endsWith("says yes"));
        assertThat(found(tooNarrow))
                .anyMatch(line -> line.contains("as some INTERMEDIARY: 200") && line.endsWith("says no"));
        assertThat(found(anybodys)).anyMatch(line -> line.contains("as some COACH: 404") && line.endsWith("says yes"));
    }

    @Test
    void aPageWithoutASampleIsFound() {
        var unknown = PathPatternParser.defaultInstance.parse("/nieuw/{thing}");
        var row = new Access(unknown, Set.of(HttpMethod.GET), Set.of(), Reach.ANYONE, "site", Shows.NOBODY);
        assertThatThrownBy(() -> world.asked(row)).hasMessageContaining("no sample");
    }

    @Test
    void aFormWithoutABodyIsFound() {
        var unknown = PathPatternParser.defaultInstance.parse("/nieuw");
        var row = new Access(unknown, Set.of(HttpMethod.POST), Set.of(), Reach.ANYONE, "site", Shows.NOBODY);
        assertThatThrownBy(() -> forms().of(row, world.asked(row).getFirst())).hasMessageContaining("no body");
    }

    private AccessForms forms() {
        return Objects.requireNonNull(forms);
    }

    private List<String> found(Access row) {
        var wrong = new ArrayList<String>();
        world.asked(row)
                .forEach(asked ->
                        everybody(asked).forEach(one -> outsiders.undone(() -> look(row, asked, one, wrong))));
        return wrong;
    }

    private static Access with(Access row, Set<Role> roles, Reach reach) {
        return new Access(row.pattern(), row.methods(), roles, reach, row.subject(), row.shows());
    }

    /** The one this address is for, and those who are not; who only asks what was theirs before is alone. */
    private Stream<One> everybody(Asked asked) {
        return asked.by().related() ? Stream.concat(Stream.of(asked.by()), others.stream()) : Stream.of(asked.by());
    }

    private void look(Access row, Asked asked, One one, List<String> wrong) {
        var before = seen();
        var answer = outsiders.compare(row, one, "GET " + asked.url(), get(URI.create(asked.url())), wrong);
        var staff = one.role() != null && one.role() != Role.CANDIDATE && !row.open();
        if (staff && answer.getStatus() == 200) {
            written(row, asked, one, text(answer), before, wrong);
        }
    }

    /** A page with the name of somebody on it says in its row that it shows people; what shows one person is written down. */
    private void written(Access row, Asked asked, One one, String text, long before, List<String> wrong) {
        var named = world.names().stream().anyMatch(text::contains);
        if (named && row.shows() == Shows.NOBODY) {
            wrong.add("%s shows a person to %s, and its row does not say so".formatted(asked.url(), one));
        }
        if (row.shows() == Shows.PAGE && named && lastSeen(row.subject(), one) <= before) {
            wrong.add("%s shows a person to %s, and nothing was written down".formatted(asked.url(), one));
        }
    }

    private long seen() {
        return jdbc.sql("select coalesce(max(id), 0) from audit.entry")
                .query(Long.class)
                .single();
    }

    private long lastSeen(String subject, One one) {
        return jdbc.sql(
                        "select coalesce(max(id), 0) from audit.entry where kind = 'saw' and what = :what and person_id = :who")
                .param("what", subject)
                .param("who", Objects.requireNonNull(one.person()).value())
                .query(Long.class)
                .single();
    }

    private void refused(Access row, HttpMethod method, List<String> wrong) {
        world.asked(row).stream()
                .filter(asked -> asked.by().related())
                .forEach(asked -> outsiders.undone(() -> {
                    var answer = outsiders.compare(
                            with(row, row.roles(), row.reach()),
                            asked.by(),
                            method + " " + asked.url(),
                            request(method, URI.create(asked.url())).with(csrf()),
                            new ArrayList<>());
                    if (answer.getStatus() != 405 && answer.getStatus() != 404) {
                        wrong.add(method + " " + asked.url() + ": " + answer.getStatus());
                    }
                }));
    }

    private static Stream<Access> rows(HttpMethod method) {
        return AccessTable.ROWS.stream()
                .filter(AccessMatrixIT::here)
                .filter(row -> row.methods().contains(method));
    }

    private static boolean here(Access row) {
        return !ELSEWHERE.contains(row.subject())
                && !OF_A_SESSION.contains(row.pattern().getPatternString());
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
