package nl.loket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.loket.PortalTest;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.AccessTable.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator asks every page of the table while looking along as the colleague it is for (ROLE-58). */
@PortalTest
@Import(AccessWorld.class)
class SupportMatrixIT {

    private static final List<Role> HELPED =
            List.of(Role.INTERMEDIARY, Role.COACH, Role.SCHOOL_HEAD, Role.STEERING_GROUP, Role.FINANCE);

    @Autowired
    MockMvc mvc;

    @Autowired
    AccessWorld world;

    @Autowired
    Cast cast;

    @Autowired
    Footprint footprint;

    @Autowired
    JdbcClient jdbc;

    private PersonId ada = PersonId.create();

    @BeforeEach
    void everybody() {
        world.begin();
        ada = cast.with(Role.ADMINISTRATOR, "Eva", "Beheer");
    }

    /** Whatever its row says: nobody's name, unless dossiers were asked for. */
    @Test
    void withoutDossiersNoPageShowsAnybody() throws Exception {
        for (var seen : seen(false)) {
            assertThat(seen.open()).as(seen.url()).isEqualTo(seen.row().shows() == Shows.NOBODY);
            assertThat(world.names()).as(seen.url()).noneMatch(seen.text()::contains);
        }
    }

    /** With dossiers all but notes and files opens; looking changes nothing, and the colleague looked at nobody. */
    @Test
    void withDossiersLookingChangesNothing() throws Exception {
        var before = seenByOthers();
        for (var seen : seen(true)) {
            var never = seen.row().shows() == Shows.FILE || seen.row().subject().equals("dossier.notes");
            assertThat(seen.open()).as(seen.url()).isEqualTo(!never);
        }
        assertThat(seenByOthers()).isEqualTo(before);
    }

    /** The log is never emptied: other tests wrote in it. */
    private long seenByOthers() {
        return jdbc.sql("select count(*) from audit.entry where kind = 'saw' and person_id <> :ada")
                .param("ada", ada.value())
                .query(Long.class)
                .single();
    }

    private record Seen(Access row, String url, int status, String text) {

        boolean open() {
            return status != 403;
        }
    }

    private List<Seen> seen(boolean dossiers) throws Exception {
        var seen = new ArrayList<Seen>();
        for (var role : HELPED) {
            var rows = AccessTable.ROWS.stream()
                    .filter(row -> row.roles().contains(role) && row.methods().contains(HttpMethod.GET))
                    .toList();
            var session = begin(world.by(role), dossiers);
            var before = footprint.taken();
            for (var row : rows) {
                var url = world.url(row);
                var answer = send(url, session);
                assertThat(answer.getStatus()).as(url).isIn(200, 302, 403);
                seen.add(new Seen(row, url, answer.getStatus(), text(answer)));
            }
            assertThat(footprint.taken()).as("by looking as " + role).containsAllEntriesOf(withoutLog(before));
        }
        return seen;
    }

    /** That somebody looked along is written down. */
    private static java.util.Map<String, String> withoutLog(java.util.Map<String, String> before) {
        before.remove("audit.entry");
        return before;
    }

    private Cookie begin(PersonId as, boolean dossiers) throws Exception {
        var request = post("/beheer/mensen/" + as + "/meekijken")
                .with(csrf())
                .with(SignedIn.as(ada))
                .param("reason", "Belde");
        var answer = mvc.perform(dossiers ? request.param("dossiers", "true") : request)
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/meekijken");
        return Objects.requireNonNull(answer.getCookie("loket"));
    }

    private MockHttpServletResponse send(String url, Cookie session) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as(ada)).cookie(session))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
