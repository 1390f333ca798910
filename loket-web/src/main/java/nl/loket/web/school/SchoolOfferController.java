package nl.loket.web.school;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.party.SchoolView;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.placement.VacancyDesk;
import nl.loket.placement.VacancyView;
import nl.loket.placement.Willingness;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.ChangedBy;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
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

/** My places: what a head's schools offer this school year and the next, and the vacancies the desk keeps of them. */
@Controller
@RequestMapping("/school/plaatsen")
class SchoolOfferController {

    private final SchoolDesk schools;
    private final VacancyDesk vacancies;
    private final Words words;
    private final Clock clock;

    SchoolOfferController(SchoolDesk schools, VacancyDesk vacancies, Words words, Clock clock) {
        this.schools = schools;
        this.vacancies = vacancies;
        this.words = words;
        this.clock = clock;
    }

    /** A school with what stands for it in both years, and its vacancies. */
    record Mine(SchoolView school, List<Year> years, List<VacancyView> vacancies) {}

    /** What stands for a school year. */
    record Year(SchoolYear year, SchoolPlacesView kept) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("mine", schools.mine(actor).stream().map(this::mine).toList());
        return "school/places";
    }

    @GetMapping("/{school}")
    String edit(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String jaar,
            Actor actor,
            Model model) {
        model.addAttribute("form", OfferForm.of(schools.places(school, year(jaar))));
        return page(actor, school, year(jaar), model);
    }

    @PostMapping("/{school}")
    String keep(
            @PathVariable String school,
            @RequestParam(required = false) @Nullable String jaar,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var year = year(jaar);
        var kept = schools.places(school, year);
        try {
            Refusals.into(
                    errors,
                    "places",
                    () -> schools.keepPlaces(actor, form.toCommand(school, year, kept, LocalDate.now(clock))));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            ChangedBy.into(model, schools.places(school, year).changedBy(), actor.person());
            return page(actor, school, year, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, school, year, model);
        }
        redirect.addFlashAttribute("notice", "web-school.kept");
        return "redirect:/school/plaatsen";
    }

    private String page(Actor actor, String school, SchoolYear year, Model model) {
        model.addAttribute("school", schools.mine(actor, school));
        model.addAttribute("year", year);
        model.addAttribute("kept", schools.places(school, year));
        model.addAttribute(
                "answers",
                Arrays.stream(Willingness.values())
                        .map(w -> new Choice(w.name(), words.label(w)))
                        .toList());
        return "school/places-edit";
    }

    private Mine mine(SchoolView school) {
        return new Mine(
                school,
                years().map(y -> new Year(y, schools.places(school.id(), y))).toList(),
                vacancies.of(school.id()).stream().filter(VacancyView::open).toList());
    }

    private Stream<SchoolYear> years() {
        var now = SchoolYear.of(LocalDate.now(clock));
        return Stream.of(now, now.next());
    }

    /** This year or the next; of others nothing is asked any more, or yet. */
    private SchoolYear year(@Nullable String asked) {
        return years().filter(y -> asked == null || asked.isBlank() || y.label().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year " + asked));
    }
}
