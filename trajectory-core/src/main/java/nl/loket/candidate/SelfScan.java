package nl.loket.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.loket.shared.RuleViolation;

/**
 * A filled-in self-scan.
 *
 * @param answers one for each question
 */
public record SelfScan(Map<ScanQuestion, ScanAnswer> answers) {

    /** As many questions one may be unsure of without it being called doubt. */
    private static final int SOME = 2;

    /** @throws RuleViolation if a question is not answered */
    public SelfScan {
        answers = Map.copyOf(answers);
        if (answers.size() < ScanQuestion.values().length) {
            throw new RuleViolation("candidate.rule.scan-incomplete");
        }
    }

    /** One clear no, or more than a few questions open, is worth a talk first; nothing more than that. */
    public ScanOutcome outcome() {
        var unsure = count(ScanAnswer.UNSURE);
        return count(ScanAnswer.NO) == 0 && unsure <= SOME ? ScanOutcome.FITS : ScanOutcome.DOUBTS;
    }

    /** The questions that did not get a yes, a clear no first: what to talk about with the guide. */
    public List<ScanQuestion> toTalkAbout() {
        return Arrays.stream(ScanQuestion.values())
                .filter(q -> answers.get(q) != ScanAnswer.YES)
                .sorted((a, b) -> Boolean.compare(no(b), no(a)))
                .toList();
    }

    private boolean no(ScanQuestion question) {
        return answers.get(question) == ScanAnswer.NO;
    }

    private long count(ScanAnswer answer) {
        return answers.values().stream().filter(a -> a == answer).count();
    }

    /** As the database keeps it: GROUP:YES and so on. */
    String[] stored() {
        return Arrays.stream(ScanQuestion.values())
                .map(q -> q + ":" + answers.get(q))
                .toArray(String[]::new);
    }

    static SelfScan read(String[] stored) {
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        for (var pair : stored) {
            var colon = pair.indexOf(':');
            answers.put(ScanQuestion.valueOf(pair.substring(0, colon)), ScanAnswer.valueOf(pair.substring(colon + 1)));
        }
        return new SelfScan(answers);
    }
}
