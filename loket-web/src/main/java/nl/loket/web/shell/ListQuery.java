package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which page of a list is asked for and in which order; only known sort keys get in, so they may stand in an {@code order by}. */
public record ListQuery(String url, int page, int size, String sort, boolean descending) {

    static final String PAGE = "pagina";
    static final String ORDER = "volgorde";
    private static final int LAST_PAGE = 100_000;

    /** Reads page and order from the request; a key that is not offered falls back to the default one, which may start with "-". */
    public static ListQuery from(HttpServletRequest request, int size, String defaultOrder, String... otherKeys) {
        var order = known(request.getParameter(ORDER), defaultOrder, otherKeys);
        return new ListQuery(
                address(request), page(request.getParameter(PAGE)), size, key(order), order.startsWith("-"));
    }

    /** Number of rows before this page. */
    public long offset() {
        return (long) (page - 1) * size;
    }

    /** The same list at another address, without what was selected in it. */
    public ListQuery on(String path) {
        var there = UriComponentsBuilder.fromUriString(url)
                .replacePath(path)
                .replaceQueryParam("wie")
                .replaceQueryParam("kies")
                .build()
                .toUriString();
        return new ListQuery(there, page, size, sort, descending);
    }

    /** As it stands in an address. */
    public String order() {
        return (descending ? "-" : "") + sort;
    }

    private static String known(@Nullable String order, String defaultOrder, String... otherKeys) {
        if (order == null) return defaultOrder;
        return key(order).equals(key(defaultOrder)) || Set.of(otherKeys).contains(key(order)) ? order : defaultOrder;
    }

    private static String key(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static int page(@Nullable String number) {
        if (number == null || !number.matches("\\d{1,6}")) return 1;
        return Math.clamp(Integer.parseInt(number), 1, LAST_PAGE);
    }

    private static String address(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PAGE)
                .replaceQueryParam(ORDER)
                .build()
                .toUriString();
    }
}
