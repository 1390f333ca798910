package nl.loket.web.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.shared.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may go where (NF-24): every address of the portal has its row in {@code access.csv}, and what has none is closed. The same rows choose who gets
 * in, what is written down about who looked, the page that says who may do what, and the test that tries them all.
 */
public final class AccessTable {

    /**
     * One row.
     *
     * @param pattern the address, exactly as the page is mapped
     * @param methods what may be sent to it
     * @param roles who may; empty where the reach says everyone or whoever is signed in
     * @param reach whose data these roles reach there
     * @param subject what the page is about: a code that {@code access.subject.*} has words for
     * @param shows whether it shows people to somebody else
     */
    public record Access(
            PathPattern pattern, Set<HttpMethod> methods, Set<Role> roles, Reach reach, String subject, Shows shows) {

        public boolean open() {
            return reach == Reach.ANYONE;
        }

        /** Whether any signed-in person may, whatever their role. */
        public boolean signedIn() {
            return roles.isEmpty() && !open();
        }

        private boolean fits(String path) {
            return pattern.matches(PathContainer.parsePath(path));
        }
    }

    /** What a page shows of other people, and so how it is written down that somebody looked. */
    public enum Shows {
        /** Nobody. */
        NOBODY,
        /** Names in a list: what opens from there is written down, the list is not. */
        LIST,
        /** A person: written down when the page is shown. */
        PAGE,
        /** A person's file: written down where the file is read. */
        FILE
    }

    /** The rows in the order of the file. */
    public static final List<Access> ROWS = read();

    /** A literal part wins over a name in braces, as it does for the pages themselves. */
    private static final List<Access> BY_PATTERN =
            ROWS.stream().sorted(Comparator.comparing(Access::pattern)).toList();

    private AccessTable() {}

    /** The row that holds for this address, without the query. */
    public static Optional<Access> of(String path) {
        return BY_PATTERN.stream().filter(row -> row.fits(path)).findFirst();
    }

    /** What holds for an address with no page at all: below the first page of a role, it is still that role's. */
    static Optional<Access> around(String path) {
        return Arrays.stream(Role.values())
                .filter(role -> path.startsWith(role.home() + "/"))
                .findFirst()
                .flatMap(role -> of(role.home()));
    }

    private static List<Access> read() {
        try {
            return new ClassPathResource("access.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Access row(String... cells) {
        return new Access(
                PathPatternParser.defaultInstance.parse(cells[0]),
                words(cells[1], HttpMethod::valueOf),
                words(cells[2], Role::valueOf),
                Reach.valueOf(cells[3]),
                Objects.requireNonNull(cells[4]),
                cells[5].isEmpty() ? Shows.NOBODY : Shows.valueOf(cells[5]));
    }

    private static <T> Set<T> words(String cell, Function<String, T> meaning) {
        return Stream.of(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .map(meaning)
                .collect(Collectors.toUnmodifiableSet());
    }
}
