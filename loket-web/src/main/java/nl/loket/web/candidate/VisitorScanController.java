package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.loket.shared.Conflict;
import nl.loket.shared.Role;
import nl.loket.web.shell.CurrentVisitor;
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

/** The self-scan before registering (QI-01): nobody but the visitor sees it, and it is gone with the session unless they take it along. */
@Controller
@RequestMapping(VisitorScanController.HERE)
class VisitorScanController {

    static final String HERE = "/zelfscan";

    private final ScanPages pages;
    private final CurrentVisitor visitor;

    VisitorScanController(ScanPages pages, CurrentVisitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @ModelAttribute("visitor")
    boolean isVisitor() {
        return true;
    }

    @GetMapping
    String begin(HttpServletRequest request, Model model) {
        if (visitor.roles(request).contains(Role.CANDIDATE)) {
            return "redirect:" + ScanController.HERE;
        }
        var draft = VisitorScan.of(request).draft();
        model.addAttribute("begun", draft.begun());
        model.addAttribute("parts", ScanPart.values());
        model.addAttribute("on", ScanPages.next(HERE, draft));
        return "candidate/scan-begin";
    }

    @GetMapping("/{part}")
    String ask(
            HttpServletRequest request,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String terug,
            Model model) {
        var draft = VisitorScan.of(request).draft();
        model.addAttribute("form", ScanForm.of(draft.answers()));
        return pages.page(HERE, ScanPages.part(part), draft, draft.version(), terug, model);
    }

    @PostMapping("/{part}")
    String keep(
            HttpServletRequest request,
            @PathVariable String part,
            @ModelAttribute("form") ScanForm form,
            BindingResult errors,
            @SeenVersion int seen,
            @RequestParam(defaultValue = "") String terug,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var here = ScanPages.part(part);
        var before = VisitorScan.of(request);
        form.check(here, errors);
        try {
            Refusals.into(errors, null, () -> before.add(form.of(here), seen, request));
        } catch (Conflict conflict) {
            var draft = before.draft();
            return pages.page(HERE, here, draft, ScanPages.changed(conflict, draft, response, model), terug, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return pages.page(HERE, here, before.draft(), seen, terug, model);
        }
        var after = VisitorScan.of(request).draft();
        if (before.version() == 0 && seen > 0) {
            redirect.addFlashAttribute("notice", "web-candidate.scan.gone");
            return "redirect:" + ScanPages.next(HERE, after);
        }
        return "redirect:" + (terug.isEmpty() ? ScanPages.after(HERE, here) : ScanPages.next(HERE, after));
    }

    @GetMapping("/controle")
    String check(HttpServletRequest request, Model model) {
        var draft = VisitorScan.of(request).draft();
        return draft.open().isPresent()
                ? "redirect:" + ScanPages.next(HERE, draft)
                : pages.check(HERE, draft, draft.version(), model);
    }

    @GetMapping("/uitkomst")
    String outcome(HttpServletRequest request, Model model) {
        var scan = VisitorScan.of(request);
        return scan.whole()
                .map(whole -> ScanPages.outcome(HERE, whole, null, model))
                .orElseGet(() -> "redirect:" + ScanPages.next(HERE, scan.draft()));
    }

    @PostMapping("/wissen")
    String forget(HttpServletRequest request, RedirectAttributes redirect) {
        VisitorScan.forget(request);
        redirect.addFlashAttribute("notice", "web-candidate.scan.forgotten");
        return "redirect:" + HERE;
    }
}
