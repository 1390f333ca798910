package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.StandstillView;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.WaitKind;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.SeenVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pauses and times of waiting of one person: planned, given another last day, closed when it goes on (EX-08, EX-09, EX-17). */
@Controller
@RequestMapping("/loket/mensen/{id}/pauze")
class StandstillController {

    private static final AtField AT = new AtField(Map.of(
            "trajectory.rule.standstill-kind", "kind",
            "trajectory.rule.standstill-from", "from",
            "trajectory.rule.standstill-overlap", "from"));

    private final StandstillDesk standstills;
    private final DossierHeader header;
    private final Options options;
    private final ConflictNote note;
    private final Clock clock;

    StandstillController(
            StandstillDesk standstills, DossierHeader header, Options options, ConflictNote note, Clock clock) {
        this.standstills = standstills;
        this.header = header;
        this.options = options;
        this.note = note;
        this.clock = clock;
    }

    @GetMapping
    String all(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new StandstillForm(null, LocalDate.now(clock), null, null));
        return page(actor, id, model);
    }

    @PostMapping
    String plan(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StandstillForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        AT.into(errors, "until", () -> standstills.plan(actor, form.command(new TrajectoryId(id))));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        return done(id, redirect);
    }

    @GetMapping("/{standstill}")
    String one(Actor actor, @PathVariable UUID id, @PathVariable long standstill, Model model) {
        var found = known(actor, id, standstill);
        model.addAttribute("form", new StandstillEndForm(found.period().until()));
        return page(actor, id, found, model);
    }

    @PostMapping("/{standstill}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable long standstill,
            @SeenVersion int seenVersion,
            @Valid @ModelAttribute("form") StandstillEndForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var found = known(actor, id, standstill);
        try {
            AT.into(
                    errors,
                    "until",
                    () -> standstills.change(actor, new TrajectoryId(id), standstill, form.day(), seenVersion));
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            return page(actor, id, found, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, found, model);
        }
        return done(id, redirect);
    }

    @PostMapping("/{standstill}/verder")
    String close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable long standstill,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var found = known(actor, id, standstill);
        try {
            standstills.close(actor, new TrajectoryId(id), standstill, seenVersion);
        } catch (Conflict conflict) {
            note.of(id, conflict, model, response);
            model.addAttribute("form", new StandstillEndForm(found.period().until()));
            return page(actor, id, found, model);
        }
        return done(id, redirect);
    }

    private StandstillView known(Actor actor, UUID id, long standstill) {
        return standstills.of(actor, new TrajectoryId(id)).stream()
                .filter(s -> s.id() == standstill)
                .findFirst()
                .orElseThrow(() -> new NotFound("standstill " + standstill));
    }

    private static String done(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "desk.standstill.done");
        return "redirect:/loket/mensen/" + id + "/pauze";
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute("kinds", options.of(List.of(WaitKind.PAUSE, WaitKind.NO_SCHOOL, WaitKind.NO_COACH)));
        model.addAttribute("standstills", standstills.of(actor, new TrajectoryId(id)));
        return "desk/standstills";
    }

    private String page(Actor actor, UUID id, StandstillView found, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute("standstill", found);
        return "desk/standstill";
    }
}
