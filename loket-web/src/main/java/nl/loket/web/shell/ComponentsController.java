package nl.loket.web.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @GetMapping("/componenten")
    String gallery(@RequestParam(defaultValue = "false") boolean fout, Model model) {
        var form = new GalleryForm("", null, null, null, "HBO", List.of("MA"), false, null, null, "60");
        model.addAttribute("form", form);
        model.addAttribute("notice", fout ? "component.gallery.refused" : "component.step");
        if (!fout) model.addAttribute("noticeArgs", new Object[] {3});
        if (fout) model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", refused(form));
        model.addAttribute("diplomas", diplomas());
        model.addAttribute("days", List.of(new Choice("MA", "Maandag"), new Choice("DI", "Dinsdag")));
        model.addAttribute(
                "lengths", List.of(new Choice("30", "½ uur"), new Choice("60", "1 uur"), new Choice("90", "1½ uur")));
        model.addAttribute("route", route());
        model.addAttribute("tabs", tabs(fout));
        model.addAttribute("people", people());
        return "components-gallery";
    }

    private static BindingResult refused(GalleryForm form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("email", "gallery", "Vul je e-mailadres in, zoals naam@voorbeeld.nl");
        errors.rejectValue("diploma", "gallery", "Kies je hoogste diploma");
        errors.rejectValue("agreed", "gallery", "Zet een vinkje om verder te gaan");
        errors.reject("gallery", "De Boomgaard heeft geen plaats meer. Kies een andere school.");
        return errors;
    }

    private static List<Choice> diplomas() {
        return List.of(
                new Choice("HBO", "Hbo of universiteit", "Bachelor of hoger, in Nederland gehaald"),
                new Choice("FOREIGN", "Een diploma uit het buitenland"),
                new Choice("LOWER", "Mbo of lager"));
    }

    private static List<ProcessStep> route() {
        return List.of(
                new ProcessStep("Oriënteren en aanmelden", "klaar op 3 maart 2023", ProcessStep.State.DONE),
                new ProcessStep("Voortraject", "sinds mei 2023", ProcessStep.State.CURRENT),
                new ProcessStep("Werken en leren", "september 2023", ProcessStep.State.TODO),
                new ProcessStep("Je eigen klas", "september 2025", ProcessStep.State.TODO));
    }

    private static List<Shell.NavItem> tabs(boolean fout) {
        return List.of(
                new Shell.NavItem("component.gallery.filled", "/componenten", !fout),
                new Shell.NavItem("component.gallery.refused", "/componenten?fout=true", fout));
    }

    private static ListPage<Row> people() {
        var rows = List.of(
                new Row("El Amrani, Samira", "Aanmelden", "12", "info", "Op schema"),
                new Row("Visser, Joost", "Voortraject", "3", "warning", "Nog 2 dagen"),
                new Row("Öztürk, Deniz", "Werken en leren", "41", "danger", "3 dagen te laat"));
        return new ListPage<>(rows, 182, 4, 25, "naam", false, "/componenten");
    }

    record Row(String name, String phase, String hours, String tone, String state) {}

    record GalleryForm(
            String email,
            @Nullable String note,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable String diploma,
            List<String> days,
            boolean agreed,
            @Nullable String hours,
            @Nullable String file,
            @Nullable String length) {}
}
