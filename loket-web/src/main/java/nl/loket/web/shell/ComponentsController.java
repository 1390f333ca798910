package nl.loket.web.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loket.shared.Role;
import nl.loket.shared.SystemTime;
import nl.loket.trajectory.Phase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every component in its states to the people who build pages. */
@Controller
@Profile("!production")
class ComponentsController {

    private final Words words;
    private final GallerySamples samples;
    private final GalleryLists lists;
    private final TraitChoices traits;
    private final SystemTime time;

    ComponentsController(
            Words words, GallerySamples samples, GalleryLists lists, TraitChoices traits, SystemTime time) {
        this.words = words;
        this.samples = samples;
        this.lists = lists;
        this.traits = traits;
        this.time = time;
    }

    /**
     * The states, one at a time: filled in well; with errors at every field and the first page of a list; empty; nothing that can be changed;
     * mirrored as for Arabic; with the header of who is signed in; shortly before that ends; and for who looks along.
     */
    @GetMapping("/componenten")
    String gallery(@RequestParam Map<String, String> asked, Model model) {
        var state = GalleryState.of(asked.keySet());
        form(model, state);
        choices(model);
        model.addAttribute("closed", state == GalleryState.CLOSED);
        model.addAttribute("mirrored", state == GalleryState.MIRRORED);
        lists.into(model, state);
        model.addAttribute("chart", samples.chart());
        model.addAttribute("map", samples.map());
        model.addAttribute("proposal", samples.proposal());
        model.addAttribute("pots", samples.pots());
        model.addAttribute("route", samples.route());
        model.addAttribute("tabs", state.tabs());
        model.addAttribute("people", samples.people(state));
        if (state.signedIn()) signedIn(model, state);
        return "components-gallery";
    }

    private void form(Model model, GalleryState state) {
        var refused = state == GalleryState.REFUSED;
        var form = refused || state == GalleryState.EMPTY ? GalleryForm.EMPTY : GalleryForm.FILLED;
        model.addAttribute("form", form);
        model.addAttribute("notice", refused ? "component.gallery.refused" : "component.step");
        if (refused) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", refused(form));
        } else {
            model.addAttribute("noticeArgs", new Object[] {3});
        }
    }

    private BindingResult refused(GalleryForm form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        for (var field : GalleryForm.FIELDS) {
            errors.rejectValue(field, "refused", words.say("gallery.error." + field));
        }
        errors.reject("refused", words.say("gallery.error.form"));
        return errors;
    }

    private void choices(Model model) {
        model.addAttribute("diplomas", samples.diplomas());
        model.addAttribute("days", samples.choices("day.MA", "day.DI"));
        model.addAttribute("lengths", samples.choices("length.30", "length.60", "length.90"));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("cities", samples.towns());
        model.addAttribute("schools", List.of(new Choice("03XT", "De Boomgaard"), new Choice("16YK", "Het Kompas")));
        traits.into(model);
    }

    /** Somebody with two roles, on one of the pages of the first. */
    private void signedIn(Model model, GalleryState state) {
        var left = state == GalleryState.ENDING ? 240 : 1800;
        model.addAttribute("sessionEnd", new SessionEnd.End(time.now().plusSeconds(left), left, true));
        model.addAttribute(
                "shell",
                new Shell(
                        Navigation.of(Role.INTERMEDIARY, "/loket/mensen"),
                        new Shell.SignedIn(
                                "Nadia Bouzid",
                                Role.INTERMEDIARY.labelKey(),
                                List.of(new Shell.RoleChoice(Role.COACH.labelKey(), Role.COACH.name()))),
                        state.url("nl"),
                        state.url("en"),
                        new Shell.DemoBanner(LocalDate.of(2023, 3, 13), true),
                        state == GalleryState.LOOKING
                                ? new Shell.SupportBanner(
                                        "Nadia Bouzid", time.now().plusSeconds(left), false)
                                : null));
    }
}
