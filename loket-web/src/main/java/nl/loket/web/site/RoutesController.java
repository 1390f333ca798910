package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The routes to teaching side by side, and an advice that says so when another one fits better (RT-01 … RT-10). */
@Controller
@RequestMapping("/routes")
class RoutesController {

    private final RouteTexts texts;
    private final Words words;

    RoutesController(RouteTexts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    @ModelAttribute
    void questions(Locale language, Model model) {
        model.addAttribute("routes", texts.all(language));
        model.addAttribute("diplomas", choices("site.check.diploma.", CheckForm.Diploma.values()));
        model.addAttribute("incomes", choices("site.routes.income.", RouteForm.Income.values()));
        model.addAttribute("jobs", choices("site.routes.job.", RouteForm.Job.values()));
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", RouteForm.EMPTY);
        return "site/routes";
    }

    @PostMapping
    String advise(
            @Valid @ModelAttribute("form") RouteForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "site/routes";
        }
        model.addAttribute("advice", form.advice());
        return "site/routes";
    }

    private List<Choice> choices(String question, Enum<?>[] answers) {
        return Arrays.stream(answers)
                .map(answer -> new Choice(answer.name(), words.say(question + answer.name())))
                .toList();
    }
}
