package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanVersion;
import nl.loket.candidate.SelfScan;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ProcessStep;
import nl.loket.web.shell.ProcessStep.State;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of the self-scan, the same for who has an account and who has none: a theme on each, all answers, and what comes of them. */
@Component
class ScanPages {

    private static final String CHECK = "/controle";

    private final Words words;

    ScanPages(Words words) {
        this.words = words;
    }

    static ScanPart part(String path) {
        return ScanPart.at(path).orElseThrow(() -> new NotFound("part " + path));
    }

    /** Where one goes on: what is still open, else the look at all answers. */
    static String next(String base, ScanDraft draft) {
        return base + draft.open().map(part -> "/" + part.path()).orElse(CHECK);
    }

    /** Where a page leads that was filled in, unless one came back to it from the look at all answers. */
    static String after(String base, ScanPart here) {
        return base + here.next().map(part -> "/" + part.path()).orElse(CHECK);
    }

    /** Whoever saves now has seen what changed. */
    static int changed(Conflict conflict, ScanDraft draft, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict);
        return draft.version();
    }

    /** @param base where this self-scan lives */
    String page(String base, ScanPart part, ScanDraft draft, int seen, String back, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("back", !back.isEmpty());
        model.addAttribute("number", ScanVersion.CURRENT.questions().size());
        model.addAttribute(
                "choices",
                Arrays.stream(ScanAnswer.values())
                        .map(a -> new Choice(a.name(), words.label(a)))
                        .toList());
        return wizard(base, draft, part.ordinal(), seen, model, "candidate/scan");
    }

    String check(String base, ScanDraft draft, int seen, Model model) {
        model.addAttribute("parts", ScanPart.values());
        model.addAttribute("answers", draft.answers());
        return wizard(base, draft, ScanPart.values().length, seen, model, "candidate/scan-check");
    }

    /** @param on the day it was handed in, null for one that is kept nowhere */
    static String outcome(String base, SelfScan scan, @Nullable LocalDate on, Model model) {
        model.addAttribute("base", base);
        model.addAttribute("scan", scan);
        model.addAttribute("on", on);
        model.addAttribute("current", ScanVersion.CURRENT);
        return "candidate/scan-outcome";
    }

    private String wizard(String base, ScanDraft draft, int here, int seen, Model model, String template) {
        model.addAttribute("base", base);
        model.addAttribute("seenVersion", seen);
        model.addAttribute("steps", steps(draft, here));
        return template;
    }

    private List<ProcessStep> steps(ScanDraft draft, int here) {
        var steps = new ArrayList<ProcessStep>();
        for (var part : ScanPart.values()) {
            var state = draft.whole(part) ? State.DONE : State.TODO;
            steps.add(
                    new ProcessStep(words.say(part.labelKey()), null, part.ordinal() == here ? State.CURRENT : state));
        }
        var last = here == ScanPart.values().length ? State.CURRENT : State.TODO;
        steps.add(new ProcessStep(words.say("web-candidate.scan.check"), null, last));
        return steps;
    }
}
