package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.loket.web.shell.AccessTable.Access;
import org.springframework.http.HttpMethod;

/**
 * How many forms one computer may send to a page that stands open to everyone. Each such form of the access table has a limit by itself; only what
 * differs stands here. High: a whole school, or a room full of people at a meeting, may share one address.
 *
 * @param name what is counted together
 */
record FormLimit(String name, int most, Duration window) {

    static final int MOST = 300;
    static final Duration WINDOW = Duration.ofMinutes(5);

    /** The doors count together, as they lead to the same accounts. */
    private static final FormLimit DOOR = new FormLimit("door", MOST, WINDOW);

    /** By the subject of the row. Each question is work for a person, and a mail to an address nobody proved. */
    private static final Map<String, FormLimit> OTHERS = Map.of(
            "register",
            DOOR,
            "sign-in",
            DOOR,
            "sign-in.work",
            DOOR,
            "contact",
            new FormLimit("contact", 20, Duration.ofHours(1)));

    /** The demo's own pages, which production does not have. */
    private static final String DEMO = "demo";

    /** The limit of this request; none for a page that is only read, or that asks for a role. */
    static Optional<FormLimit> of(HttpServletRequest request) {
        return AccessTable.of(CurrentVisitor.path(request))
                .filter(row -> counts(row, request.getMethod()))
                .map(FormLimit::of);
    }

    private static FormLimit of(Access row) {
        return OTHERS.getOrDefault(
                row.subject(), new FormLimit("form " + row.pattern().getPatternString(), MOST, WINDOW));
    }

    /** Coming by the account of one's work is a link. */
    private static boolean counts(Access row, String method) {
        return row.open()
                && !row.subject().equals(DEMO)
                && (method.equals(HttpMethod.POST.name()) || row.subject().equals("sign-in.work"));
    }
}
