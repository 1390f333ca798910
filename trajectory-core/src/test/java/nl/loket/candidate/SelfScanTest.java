package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class SelfScanTest {

    @Test
    void tenTimesYesFits() {
        assertThat(scan(a -> a).outcome()).isEqualTo(ScanOutcome.FITS);
        assertThat(scan(a -> a).toTalkAbout()).isEmpty();
    }

    @Test
    void threeOpenQuestionsStillFit() {
        var scan = unsureOf(ScanQuestion.TIME, ScanQuestion.MONEY, ScanQuestion.WHY);
        assertThat(scan.outcome()).isEqualTo(ScanOutcome.FITS);
        assertThat(scan.toTalkAbout()).containsExactly(ScanQuestion.WHY, ScanQuestion.MONEY, ScanQuestion.TIME);
        assertThat(scan.starters()).isEqualTo(scan.toTalkAbout());
    }

    @Test
    void fourOpenQuestionsAreDoubts() {
        assertThat(unsureOf(ScanQuestion.TIME, ScanQuestion.MONEY, ScanQuestion.WHY, ScanQuestion.HOME)
                        .outcome())
                .isEqualTo(ScanOutcome.DOUBTS);
    }

    @Test
    void whoIsSureOfEverythingHasSomethingToTalkAboutToo() {
        assertThat(scan(a -> a).starters()).hasSize(3);
    }

    @Test
    void everyThemeIsAskedAboutToday() {
        for (var theme : ScanTheme.values()) {
            assertThat(ScanVersion.CURRENT.about(theme)).as(theme.name()).isNotEmpty();
        }
    }

    @Test
    void answersToTheQuestionsOfThenAreReadWithTheVersionOfThen() {
        var stored = ScanVersion.V1.questions().stream().map(q -> q + ":YES").toArray(String[]::new);
        assertThat(SelfScan.read(1, stored).version()).isEqualTo(ScanVersion.V1);
        assertThatThrownBy(() -> SelfScan.read(2, stored)).isInstanceOf(RuleViolation.class);
    }

    private static SelfScan unsureOf(ScanQuestion... questions) {
        return scan(a -> {
            Arrays.stream(questions).forEach(q -> a.put(q, ScanAnswer.UNSURE));
            return a;
        });
    }

    @Test
    void oneClearNoIsADoubtAndComesFirst() {
        var scan = scan(a -> with(with(a, ScanQuestion.GROUP, ScanAnswer.UNSURE), ScanQuestion.PARENTS, ScanAnswer.NO));
        assertThat(scan.outcome()).isEqualTo(ScanOutcome.DOUBTS);
        assertThat(scan.toTalkAbout()).containsExactly(ScanQuestion.PARENTS, ScanQuestion.GROUP);
    }

    @Test
    void everyQuestionNeedsAnAnswer() {
        assertThatThrownBy(() -> new SelfScan(Map.of(ScanQuestion.GROUP, ScanAnswer.YES)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.messageKey()).isEqualTo("candidate.rule.scan-incomplete"));
    }

    @Test
    void whatIsStoredIsReadBack() {
        var scan = scan(a -> with(a, ScanQuestion.TESTS, ScanAnswer.NO));
        assertThat(SelfScan.read(2, scan.stored())).isEqualTo(scan);
    }

    static SelfScan scan(UnaryOperator<Map<ScanQuestion, ScanAnswer>> change) {
        var answers = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        Arrays.stream(ScanQuestion.values()).forEach(q -> answers.put(q, ScanAnswer.YES));
        return new SelfScan(change.apply(answers));
    }

    private static Map<ScanQuestion, ScanAnswer> with(
            Map<ScanQuestion, ScanAnswer> answers, ScanQuestion question, ScanAnswer answer) {
        answers.put(question, answer);
        return answers;
    }
}
