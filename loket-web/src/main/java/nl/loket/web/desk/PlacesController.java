package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.programme.ProgrammeDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.shared.SchoolYear;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
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

/** The schools' places and designation per school year, kept by the desk. */
@Controller
@RequestMapping("/loket/plaatsen")
class PlacesController {

    private final PlacementDesk placements;
    private final SchoolRegister schools;
    private final ProgrammeDesk programme;
    private final PlaceList list;
    private final SchoolFilters filters;
    private final ConflictNote note;
    private final Words words;
    private final Clock clock;

    PlacesController(
            PlacementDesk placements,
            SchoolRegister schools,
            ProgrammeDesk programme,
            PlaceList list,
            SchoolFilters filters,
            ConflictNote note,
            Words words,
            Clock clock) {
        this.placements = placements;
        this.schools = schools;
        this.programme = programme;
        this.list = list;
        this.filters = filters;
        this.note = note;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String jaar, Model model, HttpServletRequest request) {
        var year = year(jaar);
        var filter = SchoolFilter.of(request, dayIn(year), null);
        filters.into(model, filter);
        model.addAttribute("year", year);
        model.addAttribute("day", filter.day());
        model.addAttribute(
                "yearChoices",
                years().stream().map(y -> new Choice(y.label(), y.label())).toList());
        model.addAttribute(
                "schools", list.find(filter, ListQuery.from(request, 25, "naam", "bestuur", "plaatsen", "vrij")));
        return "desk/places";
    }

    @GetMapping("/{school}")
    String edit(@PathVariable String school, @RequestParam(required = false) @Nullable String jaar, Model model) {
        var year = year(jaar);
        var kept = placements.places(school, year);
        model.addAttribute("form", new PlacesForm(kept.places(), kept.designated(), kept.version()));
        return form(model, school, year);
    }

    @PostMapping("/{school}")
    String keep(
            @PathVariable String school,
            @RequestParam String jaar,
            @Valid @ModelAttribute("form") PlacesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var year = year(jaar);
        try {
            Refusals.into(errors, "places", () -> placements.keepPlaces(actor, form.toCommand(school, year)));
        } catch (Conflict conflict) {
            var kept = placements.places(school, year);
            model.addAttribute("seenVersion", kept.version());
            note.of(now(kept), conflict, model, response);
            return form(model, school, year);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(model, school, year);
        }
        redirect.addFlashAttribute("notice", "placing.kept");
        redirect.addFlashAttribute(
                "noticeArgs", new Object[] {schools.school(school).name()});
        redirect.addAttribute("jaar", year.label());
        return "redirect:/loket/plaatsen";
    }

    /** What a colleague made of it meanwhile. */
    private List<String> now(SchoolPlacesView kept) {
        var designated = words.say(kept.designated() ? "placing.designated" : "placing.not-designated");
        var now = words.say("placing.conflict.now", kept.places(), designated);
        return kept.changedBy() == null
                ? List.of(now)
                : List.of(
                        now,
                        words.say("placing.conflict.by", words.name(kept.changedBy()), words.date(kept.changedOn())));
    }

    private String form(Model model, String school, SchoolYear year) {
        model.addAttribute("school", schools.school(school));
        model.addAttribute("year", year);
        return "desk/places-edit";
    }

    /** The years of the programme, and this one and the next. */
    private List<SchoolYear> years() {
        var now = SchoolYear.of(LocalDate.now(clock));
        var years = new TreeSet<>(programme.years());
        years.add(now);
        years.add(now.next());
        return List.copyOf(years);
    }

    private SchoolYear year(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return SchoolYear.of(LocalDate.now(clock));
        }
        return years().stream()
                .filter(y -> y.label().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFound("school year " + asked));
    }

    /** Today, or the first or last day of another year. */
    private LocalDate dayIn(SchoolYear year) {
        var today = LocalDate.now(clock);
        if (today.isBefore(year.start())) {
            return year.start();
        }
        return today.isBefore(year.end()) ? today : year.end().minusDays(1);
    }
}
