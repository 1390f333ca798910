package nl.loket.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.loket.programme.Norm;
import nl.loket.programme.NormGroup;
import nl.loket.programme.NormView;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school years of the programme, and everything that holds in one of them. */
@Controller
@RequestMapping("/beheer/schooljaren")
class SchoolYearController {

    private static final List<Norm> OVERVIEW =
            List.of(Norm.TARGET_INTAKES, Norm.TARGET_STARTS, Norm.TARGET_COACHES, Norm.INTAKE_INCLUDED);

    private final ProgrammeDesk programme;
    private final Figures figures;
    private final Words words;
    private final Clock clock;

    SchoolYearController(ProgrammeDesk programme, Figures figures, Words words, Clock clock) {
        this.programme = programme;
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new YearForm(null, null));
        return page(model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") YearForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(errors, null, () -> {
                var added = programme.addYear(actor, form.seenLast(), form.givenReason());
                redirect.addFlashAttribute("notice", "admin.years.added");
                redirect.addFlashAttribute("noticeArgs", new Object[] {added.label()});
            });
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model);
        }
        return "redirect:/beheer/schooljaren";
    }

    @GetMapping("/{year}")
    String show(@PathVariable("year") String label, Model model) {
        var year = year(label);
        var norms = programme.norms(year);
        var rates = programme.rates(year);
        model.addAttribute("year", year);
        model.addAttribute(
                "groups",
                Arrays.stream(NormGroup.values())
                        .map(group -> new Group(
                                words.label(group),
                                norms.stream()
                                        .filter(n -> n.norm().group() == group)
                                        .map(n -> figures.row(year, n))
                                        .toList()))
                        .toList());
        model.addAttribute(
                "rates", rates.stream().map(r -> figures.row(year, r)).toList());
        model.addAttribute("edits", figures.edits(programme.changes(year)));
        return "admin/school-year";
    }

    /** Reads a school year from an address; what is none is not found. */
    static SchoolYear year(String label) {
        try {
            return SchoolYear.parse(label);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new NotFound("school year");
        }
    }

    private String page(Model model) {
        var years = programme.norms();
        var today = SchoolYear.of(LocalDate.now(clock));
        var last = years.lastKey();
        model.addAttribute("programme", programme.programme());
        model.addAttribute(
                "years",
                years.entrySet().stream()
                        .map(year -> overview(
                                year.getKey(), year.getValue(), year.getKey().equals(today)))
                        .toList());
        model.addAttribute("next", last.next().label());
        model.addAttribute("last", last.label());
        model.addAttribute("seenLast", last.firstYear());
        model.addAttribute("borrowing", today.compareTo(last) > 0 ? today.label() : null);
        return "admin/school-years";
    }

    private Year overview(SchoolYear year, List<NormView> norms, boolean now) {
        return new Year(
                year.label(),
                now,
                OVERVIEW.stream()
                        .flatMap(norm -> norms.stream().filter(n -> n.norm() == norm))
                        .map(n -> figures.text(n.norm(), n.value()))
                        .toList());
    }

    /** A line of the list: intakes, starts, coaches, and whether the intake counts within the pre-track hours. */
    record Year(String label, boolean now, List<String> figures) {}

    /** Norms that belong together. */
    record Group(String title, List<Figures.Row> rows) {}
}
