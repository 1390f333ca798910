package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A form that was sent after the session had ended. It waits in the new session, so that nobody types it again; it was on the screen of this
 * browser, so whoever signs in here sees nothing new, and may send it only where they may go.
 *
 * @param action where it was sent
 * @param page the page it stood on, null when the browser did not say
 * @param fields what was in it, empty when it held a file or was too large to keep
 */
public record KeptForm(String action, @Nullable String page, LinkedHashMap<String, List<String>> fields)
        implements Serializable {

    private static final int MOST_CHARACTERS = 200_000;

    static KeptForm of(HttpServletRequest request) {
        return new KeptForm(withQuery(request), pageOf(request), fieldsOf(request));
    }

    /** Whether there is anything to send again. */
    public boolean whole() {
        return !fields.isEmpty();
    }

    /** What people recognise as their own words: no keys, dates or ticks. */
    public List<String> words() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.strip().contains(" "))
                .toList();
    }

    private static LinkedHashMap<String, List<String>> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(mediaType(request))) {
            request.getParameterMap().forEach((name, values) -> fields.put(name, List.copyOf(Arrays.asList(values))));
            fields.remove("_csrf");
        }
        var size = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        return size > MOST_CHARACTERS ? new LinkedHashMap<>() : fields;
    }

    private static String mediaType(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).replaceAll(";.*", "").strip();
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getQueryString() == null
                ? CurrentVisitor.path(request)
                : CurrentVisitor.path(request) + "?" + request.getQueryString();
    }

    private static @Nullable String pageOf(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer"))
                    .map(URI::create)
                    .filter(page -> request.getServerName().equals(page.getHost()))
                    .filter(page -> page.getRawPath().matches("/(?!/).*|/")) // two slashes would lead to another host
                    .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                    .orElse(null);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
