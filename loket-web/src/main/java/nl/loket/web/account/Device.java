package nl.loket.web.account;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in on, as far as it says itself: enough to recognise one's own phone. Kept in the session and gone with it.
 *
 * @param browser null when unknown
 * @param system null when unknown
 */
record Device(@Nullable String browser, @Nullable String system) implements Serializable {

    static final String NAME = "loket.device";

    /** In this order: many pretend to be those further down. */
    private static final Map<String, String> BROWSERS = new java.util.LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new java.util.LinkedHashMap<>();

    static {
        Stream.of("Edg:Edge", "OPR:Opera", "SamsungBrowser:Samsung Internet", "Firefox:Firefox", "FxiOS:Firefox")
                .forEach(row -> put(BROWSERS, row));
        Stream.of("CriOS:Chrome", "Chrome:Chrome", "Safari:Safari").forEach(row -> put(BROWSERS, row));
        Stream.of("iPhone:iPhone", "iPad:iPad", "Android:Android", "Windows:Windows", "CrOS:ChromeOS")
                .forEach(row -> put(SYSTEMS, row));
        Stream.of("Mac OS X:Mac", "Linux:Linux").forEach(row -> put(SYSTEMS, row));
    }

    private static void put(Map<String, String> names, String row) {
        names.put(row.split(":")[0], row.split(":")[1]);
    }

    /** Read from what a browser says in the header User-Agent. */
    static Device of(@Nullable String agent) {
        return new Device(named(agent, BROWSERS), named(agent, SYSTEMS));
    }

    private static @Nullable String named(@Nullable String agent, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> agent != null && agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
