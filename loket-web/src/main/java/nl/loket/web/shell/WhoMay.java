package nl.loket.web.shell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.shared.Role;
import nl.loket.web.shell.AccessTable.Access;
import org.springframework.http.HttpMethod;

/** The access table as people read it: per role what it may see and change, and of whom. The page and the manual both come from here. */
public final class WhoMay {

    /**
     * What one role may, or everyone.
     *
     * @param labelKey the words for who it is
     */
    public record Part(String labelKey, List<Line> lines) {}

    /**
     * One subject with one reach.
     *
     * @param change whether something can be sent there, beside looking
     * @param addresses where it is
     */
    public record Line(String subject, Reach reach, boolean change, List<String> addresses) {}

    private WhoMay() {}

    public static List<Part> parts() {
        var open = Stream.of(part("access.everyone", Access::open), part("access.signed-in", Access::signedIn));
        var roles = Arrays.stream(Role.values())
                .map(role -> part(role.labelKey(), row -> row.roles().contains(role)));
        return Stream.concat(open, roles).toList();
    }

    private static Part part(String labelKey, Predicate<Access> whose) {
        var lines = AccessTable.ROWS.stream()
                .filter(whose)
                .collect(Collectors.groupingBy(
                        row -> Map.entry(row.subject(), row.reach()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WhoMay::line)
                .toList();
        return new Part(labelKey, lines);
    }

    private static Line line(List<Access> rows) {
        var first = rows.getFirst();
        return new Line(
                first.subject(),
                first.reach(),
                rows.stream().anyMatch(row -> row.methods().contains(HttpMethod.POST)),
                rows.stream().map(row -> row.pattern().getPatternString()).toList());
    }
}
