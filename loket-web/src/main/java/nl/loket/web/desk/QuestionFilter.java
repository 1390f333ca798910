package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Which questions a list shows; empty means every, and what is not offered counts as empty.
 *
 * @param words part of the question, or of the name or address of who asked
 * @param state one of {@link #STATES}
 * @param owner {@code mij} or {@code niemand}
 */
record QuestionFilter(String words, String state, String owner) {

    static final String LATE = "LATE";
    static final List<String> STATES = List.of("OPEN", LATE, "ANSWERED", "CLOSED");
    static final List<String> OWNERS = List.of("mij", "niemand");
    private static final int LONGEST = 100;

    static QuestionFilter of(HttpServletRequest request) {
        return new QuestionFilter(
                text(request, "zoek"), offered(text(request, "stand"), STATES), offered(text(request, "wie"), OWNERS));
    }

    private static String offered(String asked, List<String> known) {
        return known.contains(asked) ? asked : "";
    }

    private static String text(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        var text = given == null ? "" : given.replace("\0", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
