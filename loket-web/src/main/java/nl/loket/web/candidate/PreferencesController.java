package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.loket.candidate.Section;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.matching.OwnWishes;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.SeenVersion;
import nl.loket.web.shell.TraitChoices;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I look for in a school and a coach; the match goes by it (MR-09, MR-24). */
@Controller
@RequestMapping("/mijn/voorkeuren")
class PreferencesController {

    private static final AtField AT =
            new AtField(Map.of("matching.rule.days", "days", "matching.rule.minutes", "minutes"));

    private final Mine mine;
    private final MatchProfileDesk profiles;
    private final TraitChoices choices;
    private final Words words;

    PreferencesController(Mine mine, MatchProfileDesk profiles, TraitChoices choices, Words words) {
        this.mine = mine;
        this.profiles = profiles;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var stands = profiles.own(actor, mine.id(actor));
        model.addAttribute("form", PreferencesForm.of(stands));
        model.addAttribute("seenVersion", stands.version());
        return page(actor, model);
    }

    @PostMapping
    String keep(
            Actor actor,
            @ModelAttribute("form") PreferencesForm form,
            BindingResult errors,
            @SeenVersion int seen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var id = mine.id(actor);
        try {
            AT.into(errors, () -> profiles.wish(actor, id, form.toWishes(seen)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            model.addAttribute("seenVersion", profiles.own(actor, id).version());
            return page(actor, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("seenVersion", seen);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.preferences.saved");
        return "redirect:/mijn";
    }

    private String page(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        model.addAttribute("stands", profiles.own(actor, trajectory.id()));
        model.addAttribute("editable", Section.PREFERENCES.editable(trajectory.status()));
        model.addAttribute("dayChoices", options(OwnWishes.DAYS, "days"));
        model.addAttribute("minuteChoices", options(OwnWishes.MINUTES, "minutes"));
        choices.into(model);
        return "candidate/preferences";
    }

    private List<Choice> options(List<Integer> numbers, String key) {
        return numbers.stream()
                .map(n -> new Choice(n.toString(), words.say("web-candidate.preferences." + key + ".option", n)))
                .toList();
    }
}
