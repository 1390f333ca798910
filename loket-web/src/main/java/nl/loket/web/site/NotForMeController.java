package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.loket.content.NotForMeDesk;
import nl.loket.content.NotForMeReason;
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

/** Ends well for who finds out that this is not for them, and asks what settled it, without asking who they are (EX-02). */
@Controller
@RequestMapping("/niet-voor-mij")
class NotForMeController {

    private final NotForMeDesk outcomes;
    private final Words words;

    NotForMeController(NotForMeDesk outcomes, Words words) {
        this.outcomes = outcomes;
        this.words = words;
    }

    @ModelAttribute
    void reasons(Model model) {
        model.addAttribute(
                "reasons",
                Arrays.stream(NotForMeReason.values())
                        .map(reason -> new Choice(reason.name(), words.label(reason)))
                        .toList());
    }

    @GetMapping
    String say(Model model) {
        model.addAttribute("form", NotForMeForm.fresh());
        return "site/not-for-me";
    }

    @PostMapping
    String tell(
            @Valid @ModelAttribute("form") NotForMeForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "site/not-for-me";
        }
        outcomes.tell(
                Objects.requireNonNullElseGet(form.form(), UUID::randomUUID), Objects.requireNonNull(form.reason()));
        redirect.addFlashAttribute("notice", "site.not-for-me.told");
        return "redirect:/niet-voor-mij";
    }
}
