package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.Story;
import nl.loket.web.shell.StoryLine;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Somebody else was first (409): fills {@code desk/dossier :: conflict} with what changed and who did it. The forms of the page keep what was
 * typed; what has no form on the page any more is {@link Typed}.
 */
@Component
class ConflictNote {

    private static final int LINES = 3;

    private final Story story;
    private final Words words;

    ConflictNote(Story story, Words words) {
        this.story = story;
        this.words = words;
    }

    /** A value that somebody typed, under the label of its field. */
    record Typed(String label, String value) {}

    /** A trajectory was changed: its newest lines tell by whom. */
    void of(UUID trajectory, Conflict conflict, Model model, HttpServletResponse response) {
        var lines = story.of(new TrajectoryId(trajectory), LINES).stream()
                .map(this::line)
                .toList();
        of(lines, conflict, model, response);
    }

    /** @param lines what changed and who did it, in words */
    void of(List<String> lines, Conflict conflict, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict);
        model.addAttribute("conflictLines", lines);
    }

    private String line(StoryLine line) {
        return line.who() == null
                ? words.say("desk.conflict.line.system", line.moment(), line.text())
                : words.say("desk.conflict.line", line.moment(), line.text(), line.who());
    }
}
