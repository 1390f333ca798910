package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SelfScan;
import nl.loket.shared.Conflict;

/**
 * The self-scan of somebody without an account. It lives in their session and nowhere else, and ends with it.
 *
 * @param answers by the name of the question
 * @param version how often something was kept
 * @param along whether they want it taken along when they register
 */
record VisitorScan(HashMap<String, String> answers, int version, boolean along) implements Serializable {

    private static final String NAME = VisitorScan.class.getName();
    private static final VisitorScan NONE = new VisitorScan(new HashMap<>(), 0, false);

    static VisitorScan of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof VisitorScan scan ? scan : NONE;
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    private void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    ScanDraft draft() {
        var given = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        for (var question : ScanQuestion.values()) {
            Arrays.stream(ScanAnswer.values())
                    .filter(answer -> answer.name().equals(answers.get(question.name())))
                    .forEach(answer -> given.put(question, answer));
        }
        return new ScanDraft(given, version);
    }

    /** The whole scan, once every question of today is answered. */
    Optional<SelfScan> whole() {
        var draft = draft();
        return draft.begun() && draft.open().isEmpty() ? Optional.of(new SelfScan(draft.asked())) : Optional.empty();
    }

    /**
     * Adds the answers of a page; the same ones again change nothing. A session that began anew meanwhile knows of nothing before, so that nothing can
     * be overwritten.
     *
     * @throws Conflict if it was changed in another window
     */
    void add(Map<String, String> page, int seen, HttpServletRequest request) {
        var after = new HashMap<>(answers);
        after.putAll(page);
        if (after.equals(answers)) {
            return;
        }
        if (version > 0 && version != seen) {
            throw new Conflict("component.draft.changed");
        }
        new VisitorScan(after, version + 1, along).keep(request.getSession());
    }

    void choose(boolean takeAlong, HttpServletRequest request) {
        if (version > 0) {
            new VisitorScan(answers, version, takeAlong).keep(request.getSession());
        }
    }
}
