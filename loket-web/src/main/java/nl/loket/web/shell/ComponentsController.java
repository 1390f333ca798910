package nl.loket.web.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.loket.shared.Role;
import nl.loket.trajectory.Phase;
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

    private static final List<String> FIELDS = List.of(
            "email", "hours", "note", "phase", "school", "city", "day", "time", "diploma", "length", "days", "file",
            "agreed");

    private final Words words;
    private final GallerySamples samples;

    ComponentsController(Words words, GallerySamples samples) {
        this.words = words;
        this.samples = samples;
    }

    /**
     * The states, one at a time: filled in well; with errors at every field and the first page of a list; empty; nothing that can be changed;
     * mirrored as for Arabic; with the header of who is signed in.
     */
    @GetMapping("/componenten")
    String gallery(
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(required = false) @Nullable String leeg,
            @RequestParam(required = false) @Nullable String dicht,
            @RequestParam(required = false) @Nullable String rechts,
            @RequestParam(required = false) @Nullable String ingelogd,
            Model model) {
        var refused = "true".equals(fout);
        var form = refused || leeg != null ? GalleryForm.EMPTY : GalleryForm.FILLED;
        model.addAttribute("form", form);
        model.addAttribute("notice", refused ? "component.gallery.refused" : "component.step");
        if (!refused) model.addAttribute("noticeArgs", new Object[] {3});
        if (refused) model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", refused(form));
        choices(model);
        model.addAttribute("closed", dicht != null);
        model.addAttribute("mirrored", rechts != null);
        model.addAttribute("chart", samples.chart());
        model.addAttribute("proposal", samples.proposal());
        model.addAttribute("route", route());
        model.addAttribute("tabs", tabs(state(refused, leeg, dicht, rechts, ingelogd)));
        model.addAttribute("people", leeg != null ? nobody() : people(refused ? 1 : 4));
        if (ingelogd != null) model.addAttribute("shell", signedIn());
        return "components-gallery";
    }

    private void choices(Model model) {
        model.addAttribute("diplomas", diplomas());
        model.addAttribute("days", List.of(choice("day.MA"), choice("day.DI")));
        model.addAttribute("lengths", List.of(choice("length.30"), choice("length.60"), choice("length.90")));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("cities", List.of("Amsterdam", "Diemen", "Zaandam"));
        model.addAttribute("schools", List.of(new Choice("03XT", "De Boomgaard"), new Choice("16YK", "Het Kompas")));
    }

    private static String state(boolean refused, @Nullable String... others) {
        var names = List.of("leeg", "dicht", "rechts", "ingelogd");
        var shown = IntStream.range(0, names.size())
                .filter(i -> others[i] != null)
                .mapToObj(names::get)
                .findFirst();
        return refused ? "fout" : shown.orElse("");
    }

    private BindingResult refused(GalleryForm form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        for (var field : FIELDS) {
            errors.rejectValue(field, "refused", words.say("gallery.error." + field));
        }
        errors.reject("refused", words.say("gallery.error.form"));
        return errors;
    }

    private Choice choice(String key) {
        return new Choice(key.substring(key.indexOf('.') + 1), words.say("gallery." + key));
    }

    private List<Choice> diplomas() {
        return List.of(
                new Choice("HBO", words.say("gallery.diploma.HBO"), words.say("gallery.diploma.HBO.about")),
                choice("diploma.FOREIGN"),
                choice("diploma.LOWER"));
    }

    private List<ProcessStep> route() {
        var states = List.of(
                ProcessStep.State.DONE, ProcessStep.State.CURRENT, ProcessStep.State.TODO, ProcessStep.State.TODO);
        return IntStream.rangeClosed(1, states.size())
                .mapToObj(i -> new ProcessStep(
                        words.say("gallery.step." + i), words.say("gallery.step." + i + ".when"), states.get(i - 1)))
                .toList();
    }

    private static List<Shell.NavItem> tabs(String state) {
        return List.of(
                tab("component.gallery.filled", "", state),
                tab("component.gallery.refused", "fout", state),
                tab("gallery.tab.empty", "leeg", state),
                tab("gallery.tab.closed", "dicht", state),
                tab("gallery.tab.mirrored", "rechts", state),
                tab("gallery.tab.signed-in", "ingelogd", state));
    }

    private static Shell.NavItem tab(String labelKey, String state, String shown) {
        var query = state.isEmpty() ? "" : "?" + state + "=true";
        return new Shell.NavItem(labelKey, "/componenten" + query, state.equals(shown));
    }

    private ListPage<Row> people(int page) {
        var rows = List.of(
                new Row(
                        "El Amrani, Samira",
                        words.say("gallery.row.1"),
                        "12",
                        "info",
                        words.say("gallery.row.on-track")),
                new Row("Visser, Joost", words.say("gallery.step.2"), "3", "warning", words.say("gallery.row.soon")),
                new Row("Öztürk, Deniz", words.say("gallery.step.3"), "41", "danger", words.say("gallery.row.late")));
        return new ListPage<>(rows, 182, page, 25, "naam", false, "/componenten");
    }

    private static ListPage<Row> nobody() {
        return new ListPage<>(List.of(), 0, 1, 25, "naam", false, "/componenten");
    }

    /** Somebody with two roles, on one of the pages of the first. */
    private static Shell signedIn() {
        return new Shell(
                Navigation.of(Role.INTERMEDIARY, "/loket/mensen"),
                new Shell.SignedIn(
                        "Nadia Bouzid",
                        Role.INTERMEDIARY.labelKey(),
                        List.of(new Shell.RoleChoice(Role.COACH.labelKey(), Role.COACH.name()))),
                "/componenten?ingelogd=true&taal=nl",
                "/componenten?ingelogd=true&taal=en",
                new Shell.DemoBanner(LocalDate.of(2023, 3, 13)));
    }

    record Row(String name, String phase, String hours, String tone, String state) {}

    record GalleryForm(
            @Nullable String email,
            @Nullable String note,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable String diploma,
            List<String> days,
            boolean agreed,
            @Nullable String hours,
            @Nullable String file,
            @Nullable Phase phase,
            @Nullable String school,
            @Nullable String city,
            @Nullable String length) {

        static final GalleryForm EMPTY =
                new GalleryForm(null, null, null, null, null, List.of(), false, null, null, null, null, null, null);

        static final GalleryForm FILLED = new GalleryForm(
                "naam@voorbeeld.nl",
                "سميرة العمراني",
                LocalDate.of(2023, 3, 17),
                LocalTime.of(15, 30),
                "HBO",
                List.of("MA"),
                true,
                "1,5",
                null,
                Phase.PRE_TRACK,
                "16YK",
                "Diemen",
                "60");
    }
}
