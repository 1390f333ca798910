package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import nl.loket.shared.Actor;
import nl.loket.trajectory.CorrectionSubject;
import nl.loket.trajectory.RequestDesk;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is wrong: where I change it myself, and what I ask the desk to put right (13.6). */
@Controller
@RequestMapping("/mijn/gegevens/correctie")
class CorrectionController {

    private static final AtField AT = new AtField(Map.of("trajectory.rule.request-open", "subject"));

    private final Mine mine;
    private final RequestDesk requests;
    private final Words words;

    CorrectionController(Mine mine, RequestDesk requests, Words words) {
        this.mine = mine;
        this.requests = requests;
        this.words = words;
    }

    @ModelAttribute
    void subjects(Model model) {
        model.addAttribute(
                "subjects",
                Arrays.stream(CorrectionSubject.values())
                        .map(subject -> new Choice(subject.name(), words.label(subject)))
                        .toList());
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new CorrectionForm(null, null));
        return "candidate/correction";
    }

    @PostMapping
    String ask(
            Actor actor,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AT.into(errors, () -> requests.ask(actor, form.toCommand(mine.id(actor))));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "candidate/correction";
        }
        redirect.addFlashAttribute("notice", "web-candidate.request.done");
        return "redirect:/mijn/verzoeken";
    }
}
