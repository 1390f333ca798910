package nl.loket.web.shell;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody filled in of a wizard so far.
 *
 * @param answers by the name of the field; what is not answered yet is not in it
 * @param version 0 before anything was kept
 */
public record Draft(Map<String, String> answers, int version) {

    static final Draft NONE = new Draft(Map.of(), 0);

    public Draft {
        answers = Map.copyOf(answers);
    }

    public boolean begun() {
        return version > 0;
    }

    /**
     * Which wizard.
     *
     * @param wizard its name, in small letters
     * @param about what it is filled in for
     */
    public record Key(String wizard, UUID about) {}
}
