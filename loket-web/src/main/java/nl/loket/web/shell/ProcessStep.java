package nl.loket.web.shell;

import org.jspecify.annotations.Nullable;

/** One step of a process as a person sees it: its name, a date or line beside it, and whether it is behind, here or ahead. */
public record ProcessStep(String label, @Nullable String about, State state) {

    /** Where a step stands as seen from today. */
    public enum State {
        DONE,
        CURRENT,
        TODO
    }
}
