package nl.loket.web.shell;

import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Who was first where a page was behind, as far as that is known: somebody else, or the same person in another window. */
public enum ChangedBy {
    ME,
    OTHER,
    UNKNOWN;

    /**
     * Lets the page of a conflict say it.
     *
     * @param writer who wrote what stands now, null when nobody knows
     */
    public static void into(Model model, @Nullable PersonId writer, @Nullable PersonId me) {
        model.addAttribute("conflictBy", writer == null ? UNKNOWN : writer.equals(me) ? ME : OTHER);
    }
}
