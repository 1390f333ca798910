package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.loket.web.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The eligibility check without account: each stop is explained with where to go instead (ST-08). */
@Controller
@RequestMapping("/check")
class EligibilityCheckController {

    private final MessageSource messages;

    EligibilityCheckController(MessageSource messages) {
        this.messages = messages;
    }

    @ModelAttribute
    void questions(Model model, Locale locale) {
        model.addAttribute("diplomas", choices("diploma", CheckForm.Diploma.values(), locale));
        model.addAttribute("licences", choices("licence", CheckForm.Licence.values(), locale));
        model.addAttribute("sectors", choices("sector", CheckForm.Sector.values(), locale));
        model.addAttribute("functions", choices("function", CheckForm.TargetFunction.values(), locale));
        model.addAttribute("cities", choices("city", CheckForm.City.values(), locale));
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new CheckForm(null, null, null, null, null));
        return "site/check";
    }

    @PostMapping
    String answer(
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "site/check";
        }
        var findings = form.findings();
        model.addAttribute("findings", findings);
        model.addAttribute("fits", findings.stream().noneMatch(Finding::isStop));
        return "site/check";
    }

    private List<Choice> choices(String question, Enum<?>[] answers, Locale locale) {
        return Arrays.stream(answers)
                .map(answer -> "site.check." + question + "." + answer.name())
                .map(key -> new Choice(
                        key.substring(key.lastIndexOf('.') + 1),
                        messages.getMessage(key, null, locale),
                        messages.getMessage(key + ".about", null, null, locale)))
                .toList();
    }
}
