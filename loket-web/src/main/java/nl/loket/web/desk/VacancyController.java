package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.loket.placement.VacancyDesk;
import nl.loket.shared.Actor;
import nl.loket.web.shell.AtField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vacancies of a school, kept by the desk (MR-37). */
@Controller
@RequestMapping("/loket/plaatsen/{school}/vacatures")
class VacancyController {

    private static final AtField AT =
            new AtField(Map.of("placement.rule.vacancy-from", "from", "placement.rule.positions", "positions"));

    private final VacancyDesk vacancies;
    private final SchoolYears years;
    private final SchoolPage page;

    VacancyController(VacancyDesk vacancies, SchoolYears years, SchoolPage page) {
        this.vacancies = vacancies;
        this.years = years;
        this.page = page;
    }

    @PostMapping
    String open(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String jaar,
            @Valid @ModelAttribute("vacancy") VacancyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var year = years.asked(jaar);
        AT.into(errors, () -> vacancies.open(actor, form.toCommand(school)));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.fill(model, school, year);
        }
        return done(school, year.label(), redirect, "placing.vacancy.opened");
    }

    @PostMapping("/{vacancy}/intrekken")
    String withdraw(
            @PathVariable String school,
            @PathVariable UUID vacancy,
            @RequestParam(required = false) @Nullable String jaar,
            Actor actor,
            RedirectAttributes redirect) {
        vacancies.withdraw(actor, school, vacancy);
        return done(school, years.asked(jaar).label(), redirect, "placing.vacancy.withdrawn");
    }

    private static String done(String school, String year, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addAttribute("jaar", year);
        return "redirect:/loket/plaatsen/" + school;
    }
}
