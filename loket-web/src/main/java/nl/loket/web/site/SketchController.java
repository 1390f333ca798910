package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.programme.Rate;
import nl.loket.programme.RateView;
import nl.loket.programme.SalaryScales;
import nl.loket.programme.SalaryStep;
import nl.loket.shared.Money;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The honest sketch of time and money: published figures with their date and source, marked as an indication (NF-03, PUB-06, PUB-07). */
@Controller
@RequestMapping("/tijd-en-geld")
class SketchController {

    private final SalaryScales scales;
    private final ProgrammeDesk programme;
    private final Words words;
    private final Clock clock;

    SketchController(SalaryScales scales, ProgrammeDesk programme, Words words, Clock clock) {
        this.scales = scales;
        this.programme = programme;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute
    void figures(Model model) {
        model.addAttribute("steps", scales.teachers());
        model.addAttribute("choices", choices(scales.teachers()));
        model.addAttribute("workExperience", workExperience().amount());
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new SketchForm(1, null));
        return "site/sketch";
    }

    @PostMapping
    String answer(
            @Valid @ModelAttribute("form") SketchForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "site/sketch";
        }
        var step = scales.teachers().get(Objects.requireNonNull(form.step()) - 1);
        var now = form.now() == null ? null : Money.euro(form.now());
        model.addAttribute("sketch", new Sketch(step, workExperience().amount(), now));
        return "site/sketch";
    }

    private RateView workExperience() {
        return programme.rate(SchoolYear.of(LocalDate.now(clock)), Rate.WORK_EXPERIENCE_MONTH);
    }

    private List<Choice> choices(List<SalaryStep> steps) {
        return steps.stream()
                .map(step -> new Choice(
                        String.valueOf(step.step()),
                        words.say("site.sketch.step.one", step.step(), words.euro(step.month()))))
                .toList();
    }
}
