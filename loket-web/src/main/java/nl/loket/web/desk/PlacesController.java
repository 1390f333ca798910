package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.SchoolPlacesView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.OwnColumns;
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

/** What schools offer per school year, kept by the desk: designation, places, and whether they would have somebody (MR-36). */
@Controller
@RequestMapping("/loket/plaatsen")
class PlacesController {

    private static final AtField AT =
            new AtField(Map.of("placement.rule.willing-since", "since", "placement.rule.willing-later", "since"));

    private final SchoolDesk offers;
    private final SchoolRegister schools;
    private final SchoolYears years;
    private final PlaceList list;
    private final OwnColumns columns;
    private final SchoolFilters filters;
    private final SchoolPage page;
    private final ConflictNote note;
    private final Words words;
    private final Clock clock;

    PlacesController(
            SchoolDesk offers,
            SchoolRegister schools,
            SchoolYears years,
            PlaceList list,
            OwnColumns columns,
            SchoolFilters filters,
            SchoolPage page,
            ConflictNote note,
            Words words,
            Clock clock) {
        this.offers = offers;
        this.schools = schools;
        this.years = years;
        this.list = list;
        this.columns = columns;
        this.filters = filters;
        this.page = page;
        this.note = note;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable String jaar,
            Model model,
            HttpServletRequest request) {
        var year = years.asked(jaar);
        var filter = SchoolFilter.of(request, years.dayIn(year));
        filters.into(model, filter);
        model.addAttribute("year", year);
        model.addAttribute("day", filter.day());
        model.addAttribute(
                "yearChoices",
                years.all().stream().map(y -> new Choice(y.label(), y.label())).toList());
        var found = list.find(filter, ListQuery.from(request, 25, "naam", "bestuur", "plaatsen", "vrij", "vacatures"));
        model.addAttribute("schools", found);
        columns.into(model, actor.requirePerson(), DeskLists.PLACES, found.pageUrl(found.page()));
        return "desk/places";
    }

    @GetMapping("/{school}")
    String edit(@PathVariable String school, @RequestParam(required = false) @Nullable String jaar, Model model) {
        var year = years.asked(jaar);
        return page.fill(model, school, year);
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
        var year = years.asked(jaar);
        try {
            AT.into(
                    errors,
                    "places",
                    () -> offers.keepPlaces(actor, form.toCommand(school, year, LocalDate.now(clock))));
        } catch (Conflict conflict) {
            var kept = offers.places(school, year);
            model.addAttribute("seenVersion", kept.version());
            note.of(now(kept), kept.changedBy(), conflict, model, response);
            return page.fill(model, school, year);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.fill(model, school, year);
        }
        redirect.addFlashAttribute("notice", "placing.kept");
        redirect.addFlashAttribute(
                "noticeArgs", new Object[] {schools.school(school).name()});
        redirect.addAttribute("jaar", year.label());
        return "redirect:/loket/plaatsen/" + school;
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
}
