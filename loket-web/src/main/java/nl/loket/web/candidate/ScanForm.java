package nl.loket.web.candidate;

import java.util.HashMap;
import java.util.Map;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The answers of one page of the self-scan on their way in, by the name of the question. */
class ScanForm {

    private final Map<String, @Nullable ScanAnswer> answers = new HashMap<>();
    private @Nullable Boolean done;

    public Map<String, @Nullable ScanAnswer> getAnswers() {
        return answers;
    }

    public @Nullable Boolean getDone() {
        return done;
    }

    /** Whether one wants to go on; false to keep it and go on later. */
    public void setDone(@Nullable Boolean done) {
        this.done = done;
    }

    static ScanForm of(Map<ScanQuestion, ScanAnswer> given) {
        var form = new ScanForm();
        given.forEach((question, answer) -> form.answers.put(question.name(), answer));
        return form;
    }

    boolean later() {
        return Boolean.FALSE.equals(done);
    }

    /** Whoever goes on answers everything on the page; whoever stops for now need not. */
    void check(ScanPart part, BindingResult errors) {
        if (later()) {
            return;
        }
        for (var question : part.questions()) {
            var field = "answers[" + question.name() + "]";
            if (!errors.hasFieldErrors(field) && errors.getFieldValue(field) == null) {
                errors.rejectValue(field, "web-candidate.scan.missing");
            }
        }
    }

    /** What was answered on this page, as a draft keeps it. */
    Map<String, String> of(ScanPart part) {
        var kept = new HashMap<String, String>();
        for (var question : part.questions()) {
            var answer = answers.get(question.name());
            if (answer != null) {
                kept.put(question.name(), answer.name());
            }
        }
        return kept;
    }
}
