package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.SelectionScope;
import org.jspecify.annotations.Nullable;

/**
 * With whom of the list of people something is done: those ticked, those on this page, or all that the filter finds. The filter says who that
 * are, so that no address carries thousands of ids.
 *
 * @param ticked ids of trajectories; at most one page of them
 */
public record Selection(SelectionScope scope, List<UUID> ticked, CaseFilter filter, ListQuery query) {

    static final int PAGE = 25;
    private static final String ORDER = "naam";

    static Selection of(HttpServletRequest request) {
        return new Selection(
                SelectionScope.of(request.getParameter("wie")),
                ticked(request.getParameterValues("kies")),
                CaseFilter.of(
                        request.getParameter("zoek"), request.getParameter("fase"), request.getParameter("zaak"), null),
                ListQuery.from(request, PAGE, ORDER, CaseList.ORDERS.keySet().toArray(String[]::new)));
    }

    boolean isEmpty() {
        return scope == SelectionScope.TICKED && ticked.isEmpty();
    }

    /** What goes along in the address, beside who is ticked. */
    public Map<String, String> fields() {
        return Map.of(
                "zoek", filter.words(),
                "fase", filter.phase(),
                "zaak", filter.owner(),
                "volgorde", query.order(),
                "pagina", String.valueOf(query.page()));
    }

    /** What the log says of it: no words that were looked for, they may be a name. */
    String brief() {
        var words = filter.words().isEmpty() ? "" : " zoek";
        return scope.value() + part(" fase=", filter.phase()) + part(" zaak=", filter.owner()) + words;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + value;
    }

    private static List<UUID> ticked(String @Nullable [] ids) {
        return Arrays.stream(ids == null ? new String[0] : ids)
                .limit(PAGE)
                .flatMap(Selection::id)
                .distinct()
                .toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }
}
