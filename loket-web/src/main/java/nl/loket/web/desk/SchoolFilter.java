package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Set;
import nl.loket.shared.SchoolYear;

/**
 * Which schools a list shows.
 *
 * @param day the day places are counted on
 * @param search part of the name of school or board; empty for all
 * @param board a board's participation, empty for all
 * @param only {@code vrij} for a free place, {@code aangewezen} for designated schools, {@code wil} for those that want somebody, {@code vacature} for a
 *     vacancy, empty for all
 */
record SchoolFilter(LocalDate day, String search, String board, String only) {

    private static final Set<String> ONLY = Set.of("vrij", "aangewezen", "wil", "vacature");
    private static final int LONGEST = 100;

    static SchoolFilter of(HttpServletRequest request, LocalDate day) {
        var only = text(request, "alleen");
        return new SchoolFilter(day, text(request, "zoek"), text(request, "bestuur"), ONLY.contains(only) ? only : "");
    }

    private static String text(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        var text = given == null ? "" : given.replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    SchoolYear year() {
        return SchoolYear.of(day);
    }
}
