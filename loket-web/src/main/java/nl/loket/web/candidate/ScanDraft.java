package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.ScanVersion;

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

    /** The answers to what is asked today, without those to questions of before. */
    Map<ScanQuestion, ScanAnswer> asked() {
        var asked = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        asked.putAll(answers);
        asked.keySet().retainAll(ScanVersion.CURRENT.questions());
        return asked;
    }
}
