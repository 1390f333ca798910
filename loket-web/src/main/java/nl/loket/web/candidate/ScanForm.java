package nl.loket.web.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.candidate.SelfScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The answers of a self-scan on their way in, by the name of the question. */
class ScanForm {

    private final Map<String, @Nullable ScanAnswer> answers = new HashMap<>();

    public Map<String, @Nullable ScanAnswer> getAnswers() {
        return answers;
    }

    static ScanForm of(ApplicationView.@Nullable Scan before) {
        var form = new ScanForm();
        if (before != null) {
            before.answers().answers().forEach((question, answer) -> form.answers.put(question.name(), answer));
        }
        return form;
    }

    void requireAll(BindingResult errors) {
        Arrays.stream(ScanQuestion.values())
                .map(question -> "answers[" + question.name() + "]")
                .filter(field -> !errors.hasFieldErrors(field) && errors.getFieldValue(field) == null)
                .forEach(field -> errors.rejectValue(field, "web-candidate.scan.missing"));
    }

    SelfScan toScan() {
        var all = new EnumMap<ScanQuestion, ScanAnswer>(ScanQuestion.class);
        Arrays.stream(ScanQuestion.values()).forEach(q -> all.put(q, Objects.requireNonNull(answers.get(q.name()))));
        return new SelfScan(all);
    }
}
