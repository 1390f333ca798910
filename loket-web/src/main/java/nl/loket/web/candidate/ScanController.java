package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.ApplicationView;
import nl.loket.candidate.ScanAnswer;
import nl.loket.candidate.ScanQuestion;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The self-scan (ST-04): ten questions, and an outcome that explains and never rejects (AMB-09). */
@Controller
@RequestMapping("/mijn/zelfscan")
class ScanController {

    private final Mine mine;
    private final ApplicationDesk applications;
    private final Words words;

    ScanController(Mine mine, ApplicationDesk applications, Words words) {
        this.mine = mine;
        this.applications = applications;
        this.words = words;
    }

    @ModelAttribute
    void questions(Model model) {
        model.addAttribute("questions", ScanQuestion.values());
        model.addAttribute(
                "choices",
                Arrays.stream(ScanAnswer.values())
                        .map(a -> new Choice(a.name(), words.label(a)))
                        .toList());
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var scan = applications.of(actor, mine.id(actor)).scan();
        return scan == null ? form(null, model) : outcome(scan, model);
    }

    @GetMapping("/opnieuw")
    String again(Actor actor, Model model) {
        return form(applications.of(actor, mine.id(actor)).scan(), model);
    }

    @PostMapping
    String answer(
            Actor actor, @ModelAttribute("form") ScanForm form, BindingResult errors, HttpServletResponse response) {
        form.requireAll(errors);
        Refusals.into(errors, null, () -> applications.scan(actor, mine.id(actor), form.toScan()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "candidate/scan";
        }
        return "redirect:/mijn/zelfscan";
    }

    private static String form(ApplicationView.@Nullable Scan before, Model model) {
        model.addAttribute("form", ScanForm.of(before));
        return "candidate/scan";
    }

    private static String outcome(ApplicationView.Scan scan, Model model) {
        model.addAttribute("scan", scan);
        model.addAttribute("talk", List.copyOf(scan.answers().toTalkAbout()));
        return "candidate/scan-outcome";
    }
}
