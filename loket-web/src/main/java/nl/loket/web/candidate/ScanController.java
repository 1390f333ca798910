package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Section;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.SeenVersion;
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

/** The self-scan of a candidate (ST-04, QI-01): kept while one fills it in, and an outcome that explains and never rejects (AMB-09). */
@Controller
@RequestMapping(ScanController.HERE)
class ScanController {

    static final String HERE = "/mijn/zelfscan";

    private final Mine mine;
    private final ScanWizard wizard;
    private final ApplicationDesk applications;
    private final ScanPages pages;

    ScanController(Mine mine, ScanWizard wizard, ApplicationDesk applications, ScanPages pages) {
        this.mine = mine;
        this.wizard = wizard;
        this.applications = applications;
        this.pages = pages;
    }

    @ModelAttribute("visitor")
    boolean isVisitor() {
        return false;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        var application = applications.of(actor, trajectory.id());
        var scan = application.scan();
        model.addAttribute("closed", !Section.SCAN.editable(trajectory.status()));
        return scan == null
                ? "redirect:" + ScanPages.next(HERE, wizard.of(actor, application))
                : ScanPages.outcome(HERE, scan.answers(), scan.on(), model);
    }

    @GetMapping("/opnieuw")
    String again() {
        return "redirect:" + HERE + "/" + ScanPart.MOTIVES.path();
    }

    @GetMapping("/{part}")
    String ask(Actor actor, @PathVariable String part, @RequestParam(defaultValue = "") String terug, Model model) {
        var draft = wizard.of(actor, mine.id(actor));
        model.addAttribute("form", ScanForm.of(draft.answers()));
        return pages.page(HERE, ScanPages.part(part), draft, draft.version(), terug, model);
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
        var here = ScanPages.part(part);
        var id = mine.id(actor);
        form.check(here, errors);
        try {
            Refusals.into(errors, null, () -> wizard.keep(actor, id, here, form, seen));
        } catch (Conflict conflict) {
            var draft = wizard.of(actor, id);
            return pages.page(HERE, here, draft, ScanPages.changed(conflict, draft, response, model), terug, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return pages.page(HERE, here, wizard.of(actor, id), seen, terug, model);
        }
        if (form.later()) {
            redirect.addFlashAttribute("notice", "web-candidate.scan.kept");
            return "redirect:/mijn";
        }
        return "redirect:"
                + (terug.isEmpty() ? ScanPages.after(HERE, here) : ScanPages.next(HERE, wizard.of(actor, id)));
    }

    @GetMapping("/controle")
    String check(Actor actor, Model model) {
        var draft = wizard.of(actor, mine.id(actor));
        return draft.open().isPresent()
                ? "redirect:" + ScanPages.next(HERE, draft)
                : pages.check(HERE, draft, draft.version(), model);
    }

    /** Sent twice, the second one finds the outcome. */
    @PostMapping("/controle")
    String finish(Actor actor, @SeenVersion int seen, HttpServletResponse response, Model model) {
        var id = mine.id(actor);
        var draft = wizard.of(actor, id);
        if (!draft.begun() || draft.open().isPresent()) {
            return "redirect:" + HERE;
        }
        try {
            wizard.finish(actor, id, seen);
        } catch (Conflict conflict) {
            var now = wizard.of(actor, id);
            return pages.check(HERE, now, ScanPages.changed(conflict, now, response, model), model);
        }
        return "redirect:" + HERE;
    }
}
