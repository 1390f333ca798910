package nl.loket.web.shell;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/** One page of a longer list, with the addresses of the other pages and orders; filters in {@code url} are kept. */
public record ListPage<T>(List<T> rows, long total, int page, int size, String sort, boolean descending, String url) {

    public static <T> ListPage<T> of(List<T> rows, long total, ListQuery query) {
        return new ListPage<>(rows, total, query.page(), query.size(), query.sort(), query.descending(), query.url());
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long firstRow() {
        return rows.isEmpty() ? 0 : (long) (page - 1) * size + 1;
    }

    public long lastRow() {
        return rows.isEmpty() ? 0 : firstRow() + rows.size() - 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** The page numbers to offer: first, last and those around this one; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown = new TreeSet<>(List.of(1, pages()));
        IntStream.rangeClosed(page - 1, page + 1)
                .filter(n -> n >= 1 && n <= pages())
                .forEach(shown::add);
        return shown.stream()
                .flatMap(n -> n > 1 && !shown.contains(n - 1) ? List.of(0, n).stream() : List.of(n).stream())
                .toList();
    }

    public String pageUrl(int number) {
        var order = descending ? "-" + sort : sort;
        return address(order, number);
    }

    /** Sorts by this key; asked again for the current key, the other way round. */
    public String sortUrl(String key) {
        return address(key.equals(sort) && !descending ? "-" + key : key, 1);
    }

    /** The value of {@code aria-sort} for the column with this key. */
    public String ariaSort(String key) {
        if (!key.equals(sort)) return "none";
        return descending ? "descending" : "ascending";
    }

    private String address(String order, int number) {
        return UriComponentsBuilder.fromUriString(url)
                .replaceQueryParam(ListQuery.ORDER, order)
                .replaceQueryParam(ListQuery.PAGE, number)
                .build()
                .toUriString();
    }
}
