package nl.loket.web.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loket.shared.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may go where: every address of the portal stands here, the first row that fits holds, and what fits none is closed. */
public final class AccessTable {

    /**
     * One row.
     *
     * @param pattern the addresses
     * @param roles who may; empty means everyone, signed in or not
     * @param signedIn whether any signed-in person may, whatever their role
     */
    public record Access(PathPattern pattern, Set<Role> roles, boolean signedIn) {

        public boolean open() {
            return roles.isEmpty() && !signedIn;
        }

        boolean fits(String path) {
            return pattern.matches(PathContainer.parsePath(path));
        }
    }

    public static final List<Access> ROWS = List.of(
            open("/"),
            open("/route"),
            open("/check"),
            open("/privacy"),
            open("/toegankelijkheid"),
            open("/over"),
            open("/aanmelden/**"),
            open("/inloggen/**"),
            open("/uitloggen"),
            open("/postbus/**"),
            open("/personas/**"),
            open("/demo/**"),
            open("/componenten"),
            open("/assets/**"),
            open("/favicon.ico"),
            open("/actuator/health/**"),
            open("/error"),
            open("/laden"),
            signedIn("/rol"),
            signedIn("/verder"),
            signedIn("/post/**"),
            only("/mails/**", Role.INTERMEDIARY, Role.ADMINISTRATOR),
            signedIn("/account/**"),
            only("/mijn/**", Role.CANDIDATE),
            only("/loket/**", Role.INTERMEDIARY),
            only("/coach/**", Role.COACH),
            only("/school/**", Role.SCHOOL_HEAD),
            only("/stuurgroep/**", Role.STEERING_GROUP),
            only("/financien/**", Role.FINANCE),
            only("/beheer/**", Role.ADMINISTRATOR));

    private AccessTable() {}

    /** The row that holds for this address, without the query. */
    public static Optional<Access> of(String path) {
        return ROWS.stream().filter(row -> row.fits(path)).findFirst();
    }

    private static Access open(String pattern) {
        return new Access(parse(pattern), Set.of(), false);
    }

    private static Access signedIn(String pattern) {
        return new Access(parse(pattern), Set.of(), true);
    }

    private static Access only(String pattern, Role... roles) {
        return new Access(parse(pattern), Set.of(roles), false);
    }

    private static PathPattern parse(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
