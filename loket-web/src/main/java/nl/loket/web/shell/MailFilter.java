package nl.loket.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.loket.correspondence.DeliveryState;

/**
 * Which mail a list shows; empty means every, and what is not offered counts as empty.
 *
 * @param words part of the subject, or of the name of who got it where a list has several people
 * @param state how far it is: a {@link DeliveryState}
 * @param kind a template
 */
public record MailFilter(String words, String state, String kind) {

    private static final int LONGEST = 100;

    public static MailFilter of(HttpServletRequest request) {
        var state = text(request, "stand");
        var known = Arrays.stream(DeliveryState.values()).anyMatch(s -> s.name().equals(state));
        return new MailFilter(text(request, "zoek"), known ? state : "", text(request, "soort"));
    }

    public boolean isEmpty() {
        return words.isEmpty() && state.isEmpty() && kind.isEmpty();
    }

    /** The states to choose from. */
    public static List<Choice> states(Words words) {
        return Arrays.stream(DeliveryState.values())
                .map(s -> new Choice(s.name(), words.label(s)))
                .toList();
    }

    private static String text(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        var text = given == null ? "" : given.replace("\0", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
