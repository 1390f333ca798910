package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourView;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
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

/** Hours in a few seconds, on a phone. */
@Controller
@RequestMapping("/coach/uren")
class HourController {

    /** Where a coach mends what a rule refuses; hours that were sent before are the whole form's. */
    private static final AtField AT = new AtField(Map.of(
            "coaching.rule.hour-in-future", "on",
            "coaching.rule.not-guiding", "on",
            "coaching.rule.paused", "on",
            "coaching.rule.no-pot", "on",
            "coaching.rule.line", "line",
            "coaching.rule.minutes", "minutes",
            "coaching.rule.pot-empty", "minutes"));

    private static final int MOST_PEOPLE = 200;

    private final HourDesk hours;
    private final CoachPeople people;
    private final Words words;
    private final Clock clock;

    HourController(HourDesk hours, CoachPeople people, Words words, Clock clock) {
        this.hours = hours;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @ModelAttribute("quick")
    List<Choice> quick() {
        return HourForm.QUICK.stream()
                .map(minutes -> new Choice(minutes.toString(), inWords(minutes)))
                .toList();
    }

    @ModelAttribute("kinds")
    HourKind[] kinds() {
        return HourKind.values();
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable UUID voor, Actor actor, Model model) {
        model.addAttribute("form", HourForm.empty(voor, LocalDate.now(clock)));
        return page(actor, model, voor, null);
    }

    @PostMapping
    String log(
            @Valid @ModelAttribute("form") HourForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AT.into(errors, () -> hours.log(actor, form.key(), form.toCommand()));
        if (errors.hasErrors()) {
            return refused(errors, response, actor, model, null);
        }
        redirect.addFlashAttribute("notice", "web-coach.hours.saved");
        return "redirect:/coach/uren?voor=" + form.person();
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Actor actor, Model model) {
        var entry = hours.entry(actor, new HourId(id));
        model.addAttribute("form", HourForm.of(entry));
        if (!entry.open()) {
            throw new Conflict("coaching.rule.hour-changed");
        }
        return page(actor, model, entry.trajectory().value(), id);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HourForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var entry = new HourId(id);
        AT.into(
                errors,
                () -> hours.change(actor, entry, form.toCommand(hours.entry(actor, entry)), form.seenVersion()));
        if (errors.hasErrors()) {
            return refused(errors, response, actor, model, id);
        }
        redirect.addFlashAttribute("notice", "web-coach.hours.changed");
        return "redirect:/coach/uren";
    }

    @PostMapping("/{id}/intrekken")
    String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        hours.withdraw(actor, new HourId(id));
        redirect.addFlashAttribute("notice", "web-coach.hours.withdrawn");
        return "redirect:/coach/uren";
    }

    /** What was typed comes back; whom it was for is read from the form, as a wrong field leaves no form object. */
    private String refused(
            BindingResult errors, HttpServletResponse response, Actor actor, Model model, @Nullable UUID editing) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        if (errors.getAllErrors().stream().anyMatch(e -> "coaching.rule.sent-before".equals(e.getCode()))) {
            model.addAttribute("freshKey", UUID.randomUUID()); // saved again, these are other hours
        }
        var person = errors.getFieldValue("person") instanceof UUID chosen ? chosen : null;
        return page(actor, model, person, editing);
    }

    private String page(Actor actor, Model model, @Nullable UUID person, @Nullable UUID editing) {
        var mine = people.page(actor, new ListQuery("/coach/uren", 1, MOST_PEOPLE, "naam", false)).stream()
                .filter(p -> p.kind() != null)
                .toList();
        var chosen = mine.stream().filter(p -> p.trajectory().equals(person)).findFirst();
        var names = mine.stream().collect(Collectors.toMap(MyPerson::trajectory, MyPerson::name));
        model.addAttribute("choices", mine.stream().map(this::choice).toList());
        model.addAttribute(
                "pots",
                chosen.map(p -> hours.balances(actor, new TrajectoryId(p.trajectory())))
                        .orElse(List.of()));
        model.addAttribute("now", chosen.flatMap(p -> Pot.of(p.status())).orElse(null));
        model.addAttribute(
                "entries",
                hours.mine(actor, monday()).stream().map(e -> row(e, names)).toList());
        model.addAttribute("editing", editing);
        return "coach/hours";
    }

    private Choice choice(MyPerson person) {
        return new Choice(person.trajectory().toString(), person.name() + " (" + words.label(person.status()) + ")");
    }

    private Row row(HourView entry, Map<UUID, String> names) {
        return new Row(entry, names.get(entry.trajectory().value()), inWords(entry.minutes()));
    }

    /** As the quick choices say it, and any other number of minutes as it is. */
    private String inWords(int minutes) {
        return HourForm.QUICK.contains(minutes)
                ? words.say("web-coach.quick." + minutes)
                : words.say("web-coach.hours.amount", minutes / 60, minutes % 60)
                        .strip();
    }

    private LocalDate monday() {
        return LocalDate.now(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
    }

    /**
     * An entry with the name of whom it is for, null once that person is no longer this coach's.
     *
     * @param amount how long, in words
     */
    record Row(HourView entry, @Nullable String name, String amount) {}
}
