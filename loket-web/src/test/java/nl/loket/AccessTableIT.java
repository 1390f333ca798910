package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.loket.web.shell.AccessTable;
import nl.loket.web.shell.AccessTable.Access;
import nl.loket.web.shell.Reach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The access table and the pages are the same set: no page without a row, no row that is wider than a page. */
@PortalTest
class AccessTableIT {

    /** Answered before any page is asked: files, the health of the portal, the error page and signing out. */
    private static final Set<String> WITHOUT_A_PAGE =
            Set.of("GET /assets/**", "GET /favicon.ico", "GET /actuator/health/**", "GET /error", "POST /uitloggen");

    /** The demo's own pages, which this portal does not have. */
    private static final Set<String> ONLY_IN_THE_DEMO =
            Set.of("GET /demo/tijd", "POST /demo/tijd", "GET /personas", "POST /personas/{id}/{role}");

    /** Where a provider of work accounts is configured. */
    private static final Set<String> ONLY_WITH_A_PROVIDER = Set.of("GET /inloggen/werk", "GET /inloggen/werk/terug");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyPageHasItsRowAndEveryRowItsPage() {
        var rows = new TreeSet<>(
                AccessTable.ROWS.stream().flatMap(AccessTableIT::asked).toList());
        rows.removeAll(WITHOUT_A_PAGE);
        rows.removeAll(ONLY_IN_THE_DEMO);
        rows.removeAll(ONLY_WITH_A_PROVIDER);
        var pages = new TreeSet<>(handlers.getHandlerMethods().keySet().stream()
                .flatMap(AccessTableIT::asked)
                .toList());
        pages.removeAll(WITHOUT_A_PAGE);
        assertThat(rows).containsExactlyElementsOf(pages);
    }

    @Test
    void noAddressHasTwoRows() {
        var patterns = AccessTable.ROWS.stream()
                .map(row -> row.pattern().getPatternString())
                .toList();
        assertThat(patterns).doesNotHaveDuplicates();
    }

    @Test
    void aRowWithoutRolesSaysThatItIsForEveryoneOrForOneself() {
        assertThat(AccessTable.ROWS.stream().filter(row -> row.roles().isEmpty()))
                .allMatch(
                        row -> Set.of(Reach.ANYONE, Reach.SIGNED_IN, Reach.SELF).contains(row.reach()));
    }

    private static Stream<String> asked(Access row) {
        return row.methods().stream().map(method -> method + " " + row.pattern().getPatternString());
    }

    private static Stream<String> asked(RequestMappingInfo page) {
        var methods = page.getMethodsCondition().getMethods();
        return Objects.requireNonNull(page.getPathPatternsCondition()).getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + pattern));
    }
}
