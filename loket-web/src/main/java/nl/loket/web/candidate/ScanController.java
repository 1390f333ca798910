package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.ScanAnswer;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ProcessStep;
import nl.loket.web.shell.ProcessStep.State;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The self-scan (ST-04): ten questions on three pages, kept while one fills them in, and an outcome that explains and never rejects (AMB-09). */
@Controller
@RequestMapping("/mijn/zelfscan")
class ScanController {

    private static final String CHECK = "/mijn/zelfscan/controle";

    private final Mine mine;
    private final ScanWizard wizard;
    private final ApplicationDesk applications;
    private final Words words;

    ScanController(Mine mine, ScanWizard wizard, ApplicationDesk applications, Words words) {
        this.mine = mine;
        this.wizard = wizard;
        this.applications = applications;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var application = applications.of(actor, mine.id(actor));
        return application.scan() == null
                ? "redirect:" + next(wizard.of(actor, application))
                : outcome(application.scan(), model);
    }

    @GetMapping("/opnieuw")
    String again() {
        return "redirect:" + ScanPart.WORK.url();
    }

    @GetMapping("/{part}")
    String ask(Actor actor, @PathVariable String part, @RequestParam(defaultValue = "") String terug, Model model) {
        var draft = wizard.of(actor, mine.id(actor));
        model.addAttribute("form", ScanForm.of(draft.answers()));
        return page(part(part), draft, draft.version(), terug, model);
    }

    @PostMapping("/{part}")
    String keep(
            Actor actor,
            @PathVariable String part,
            @ModelAttribute("form") ScanForm form,
            BindingResult errors,
            @SeenVersion int seen,
            @RequestParam(defaultValue = "") String terug,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var here = part(part);
        var id = mine.id(actor);
        form.check(here, errors);
        try {
            Refusals.into(errors, null, () -> wizard.keep(actor, id, here, form, seen));
        } catch (Conflict conflict) {
            var draft = wizard.of(actor, id);
            return page(here, draft, changed(conflict, draft, response, model), terug, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(here, wizard.of(actor, id), seen, terug, model);
        }
        if (form.later()) {
            redirect.addFlashAttribute("notice", "web-candidate.scan.kept");
            return "redirect:/mijn";
        }
        return "redirect:"
                + (terug.isEmpty() ? here.next().map(ScanPart::url).orElse(CHECK) : next(wizard.of(actor, id)));
    }

    @GetMapping("/controle")
    String check(Actor actor, Model model) {
        var draft = wizard.of(actor, mine.id(actor));
        return draft.open().isPresent() ? "redirect:" + next(draft) : check(draft, draft.version(), model);
    }

    /** Sent twice, the second one finds the outcome. */
    @PostMapping("/controle")
    String finish(Actor actor, @SeenVersion int seen, HttpServletResponse response, Model model) {
        var id = mine.id(actor);
        var draft = wizard.of(actor, id);
        if (!draft.begun() || draft.open().isPresent()) {
            return "redirect:/mijn/zelfscan";
        }
        try {
            wizard.finish(actor, id, seen);
        } catch (Conflict conflict) {
            var now = wizard.of(actor, id);
            return check(now, changed(conflict, now, response, model), model);
        }
        return "redirect:/mijn/zelfscan";
    }

    private static ScanPart part(String path) {
        return ScanPart.at(path).orElseThrow(() -> new NotFound("part " + path));
    }

    /** Where one goes on: what is still open, else the look at all answers. */
    private static String next(ScanDraft draft) {
        return draft.open().map(ScanPart::url).orElse(CHECK);
    }

    /** Whoever saves now has seen what changed. */
    private static int changed(Conflict conflict, ScanDraft draft, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", conflict);
        return draft.version();
    }

    private String page(ScanPart part, ScanDraft draft, int seen, String back, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("back", !back.isEmpty());
        model.addAttribute(
                "choices",
                Arrays.stream(ScanAnswer.values())
                        .map(a -> new Choice(a.name(), words.label(a)))
                        .toList());
        return wizard(draft, part.ordinal(), seen, model, "candidate/scan");
    }

    private String check(ScanDraft draft, int seen, Model model) {
        model.addAttribute("parts", ScanPart.values());
        model.addAttribute("answers", draft.answers());
        return wizard(draft, ScanPart.values().length, seen, model, "candidate/scan-check");
    }

    private String wizard(ScanDraft draft, int here, int seen, Model model, String template) {
        model.addAttribute("seenVersion", seen);
        model.addAttribute("steps", steps(draft, here));
        return template;
    }

    private List<ProcessStep> steps(ScanDraft draft, int here) {
        var steps = new ArrayList<ProcessStep>();
        for (var part : ScanPart.values()) {
            var state = draft.whole(part) ? State.DONE : State.TODO;
            steps.add(new ProcessStep(words.label(part), null, part.ordinal() == here ? State.CURRENT : state));
        }
        var last = here == ScanPart.values().length ? State.CURRENT : State.TODO;
        steps.add(new ProcessStep(words.say("web-candidate.scan.check"), null, last));
        return steps;
    }

    private static String outcome(ApplicationView.Scan scan, Model model) {
        model.addAttribute("scan", scan);
        model.addAttribute("talk", List.copyOf(scan.answers().toTalkAbout()));
        return "candidate/scan-outcome";
    }
}
