package nl.loket.candidate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.loket.shared.RuleViolation;

/**
 * A filled-in self-scan.
 *
 * @param version which questions were asked
 * @param answers one for each of them
 */
public record SelfScan(ScanVersion version, Map<ScanQuestion, ScanAnswer> answers) {

    /** What anybody can talk about in an intake, whose answers leave nothing open. */
    private static final List<ScanQuestion> ALWAYS =
            List.of(ScanQuestion.WHY, ScanQuestion.GROUP, ScanQuestion.FEEDBACK);

    /** @throws RuleViolation if a question is not answered */
    public SelfScan {
        answers = Map.copyOf(answers);
        if (!answers.keySet().equals(Set.copyOf(version.questions()))) {
            throw new RuleViolation("candidate.rule.scan-incomplete");
        }
    }

    /** Answers to what is asked today. */
    public SelfScan(Map<ScanQuestion, ScanAnswer> answers) {
        this(ScanVersion.CURRENT, answers);
    }

    /** One clear no, or more than a few questions open, is worth a talk first; nothing more than that. */
    public ScanOutcome outcome() {
        return count(ScanAnswer.NO) == 0 && count(ScanAnswer.UNSURE) <= version.some()
                ? ScanOutcome.FITS
                : ScanOutcome.DOUBTS;
    }

    /** The questions that did not get a yes, a clear no first: what to talk about with the guide. */
    public List<ScanQuestion> toTalkAbout() {
        return version.questions().stream()
                .filter(q -> answer(q) != ScanAnswer.YES)
                .sorted((a, b) -> Boolean.compare(no(b), no(a)))
                .toList();
    }

    /** What the intake can begin with: questions, never scores. */
    public List<ScanQuestion> starters() {
        var open = toTalkAbout();
        return open.isEmpty() ? ALWAYS : open;
    }

    public ScanAnswer answer(ScanQuestion question) {
        return Objects.requireNonNull(answers.get(question));
    }

    public long count(ScanAnswer answer) {
        return answers.values().stream().filter(a -> a == answer).count();
    }

    private boolean no(ScanQuestion question) {
        return answer(question) == ScanAnswer.NO;
    }

    /** As the database keeps it: GROUP:YES and so on. */
    String[] stored() {
        return version.questions().stream().map(q -> q + ":" + answer(q)).toArray(String[]::new);
    }

    static SelfScan read(int version, String[] stored) {
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        for (var pair : stored) {
            var colon = pair.indexOf(':');
            answers.put(ScanQuestion.valueOf(pair.substring(0, colon)), ScanAnswer.valueOf(pair.substring(colon + 1)));
        }
        return new SelfScan(ScanVersion.of(version), answers);
    }
}
