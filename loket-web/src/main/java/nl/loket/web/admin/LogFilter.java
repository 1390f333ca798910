package nl.loket.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the log; empty means everything, and what cannot be read is left out.
 *
 * @param about a name of whom it is about
 * @param by a name of who it was
 * @param kind {@code saw} or {@code did}
 * @param area the part of the portal: what the codes begin with
 * @param until the last day
 */
record LogFilter(
        String about,
        String by,
        String kind,
        String area,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static final List<String> KINDS = List.of("saw", "did");
    static final List<String> AREAS = List.of(
            "account",
            "role",
            "sign-in",
            "second-step",
            "application",
            "dossier",
            "document",
            "note",
            "intake",
            "meeting",
            "question",
            "people",
            "step",
            "trajectory",
            "case",
            "placement",
            "vacancy",
            "school",
            "match",
            "coach",
            "coaching",
            "hours",
            "finance",
            "job",
            "event",
            "mailing",
            "support",
            "log");
    private static final int LONGEST = 100;

    static LogFilter of(
            @Nullable String about,
            @Nullable String by,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String from,
            @Nullable String until) {
        return new LogFilter(words(about), words(by), known(kind, KINDS), known(area, AREAS), date(from), date(until));
    }

    /** Which of the filters were used, for the log itself; not the names that were looked for. */
    String used() {
        return Stream.of(
                        about.isEmpty() ? null : "about",
                        by.isEmpty() ? null : "by",
                        kind.isEmpty() ? null : kind,
                        area.isEmpty() ? null : area,
                        from == null ? null : "from " + from,
                        until == null ? null : "until " + until)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String words(@Nullable String typed) {
        var clean = typed == null ? "" : typed.replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private static String known(@Nullable String asked, List<String> offered) {
        return asked != null && offered.contains(asked) ? asked : "";
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            var date = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return date == null || date.getYear() < 2000 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
