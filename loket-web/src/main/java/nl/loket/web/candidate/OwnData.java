package nl.loket.web.candidate;

import java.util.List;
import java.util.Set;
import nl.loket.privacy.DataClass;
import nl.loket.privacy.LeftOut;
import nl.loket.privacy.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about somebody, to read.
 *
 * @param leftOut why something stays behind, each with what that is
 */
record OwnData(List<Section> sections, List<Behind> leftOut) {

    /**
     * One subject.
     *
     * @param kept how long, in sentences
     */
    record Section(DataClass data, Set<Purpose> purposes, List<String> kept, List<Part> parts) {}

    /**
     * What stands in one place.
     *
     * @param table its name, the end of its message key
     * @param entries the newest first, as many as a page bears
     * @param all how many there are
     * @param page where it reads better; null if here
     */
    record Part(
            String table,
            List<List<Line>> entries,
            int all,
            @Nullable String page) {

        public int more() {
            return all - entries.size();
        }
    }

    /** A fact with what it is called. */
    record Line(String label, String text) {}

    /** What stays behind for one reason. */
    record Behind(LeftOut why, List<String> tables) {}
}
