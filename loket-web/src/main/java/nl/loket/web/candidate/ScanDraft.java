package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;

/**
 * A self-scan on its way: what was answered last time, and over it what was answered since.
 *
 * @param version of what was answered since; 0 for nothing
 */
record ScanDraft(Map<ScanQuestion, ScanAnswer> answers, int version) {

    boolean begun() {
        return version > 0;
    }

    /** Where one goes on: the first page with a question that is still open. */
    Optional<ScanPart> open() {
        return Arrays.stream(ScanPart.values()).filter(part -> !whole(part)).findFirst();
    }

    boolean whole(ScanPart part) {
        return answers.keySet().containsAll(part.questions());
    }
}
