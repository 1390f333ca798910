package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Conflict;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.ChangedBy;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.Story;
import nl.loket.web.shell.StoryLine;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page was behind (409): fills {@code desk/dossier :: conflict} with what changed and who did it. The forms of the page keep what was
 * typed; what has no form on the page any more is {@link Typed}.
 */
@Component
class ConflictNote {

    private static final int LINES = 3;

    private final Story story;
    private final Words words;
    private final CurrentVisitor visitor;

    ConflictNote(Story story, Words words, CurrentVisitor visitor) {
        this.story = story;
        this.words = words;
        this.visitor = visitor;
    }

    /** A value that somebody typed, under the label of its field. */
    record Typed(String label, String value) {}

    /** A trajectory was changed: its newest lines tell by whom. */
    void of(UUID trajectory, Conflict conflict, Model model, HttpServletResponse response) {
        var lines = story.of(new TrajectoryId(trajectory), LINES);
        var newest = lines.isEmpty() ? null : lines.getFirst().by();
        of(lines.stream().map(this::line).toList(), newest, conflict, model, response);
    }

    /**
     * Something else was changed.
     *
     * @param lines what changed and who did it, in words
     * @param by who did it last, null when nobody knows
     */
    void of(List<String> lines, @Nullable PersonId by, Conflict conflict, Model model, HttpServletResponse response) {
        ChangedBy.into(model, by, visitor.person().orElse(null));
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
