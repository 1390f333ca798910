package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.ReportView;
import nl.loket.intake.Reporter;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.ChangedBy;
import nl.loket.web.shell.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The intermediary's part of the intake report. */
@Controller
@RequestMapping("/loket/mensen/{id}/intake/verslag")
class ReportController {

    private final IntakeDesk intakes;
    private final ApplicationDesk applications;
    private final DossierHeader header;
    private final Options options;

    ReportController(IntakeDesk intakes, ApplicationDesk applications, DossierHeader header, Options options) {
        this.intakes = intakes;
        this.applications = applications;
        this.header = header;
        this.options = options;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var report = intakes.file(actor, new TrajectoryId(id)).desk();
        model.addAttribute("form", ReportForm.of(report));
        return page(actor, id, report, version(report), model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable UUID id,
            @SeenVersion int seenVersion,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            ReportForm.into(
                    errors,
                    form,
                    () -> intakes.report(
                            actor, form.command(new TrajectoryId(id), Reporter.INTERMEDIARY, seenVersion)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var stands = intakes.file(actor, new TrajectoryId(id)).desk();
            model.addAttribute("conflict", conflict.messageKey());
            ChangedBy.into(model, stands == null ? null : stands.author(), actor.person());
            return page(actor, id, stands, version(stands), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, intakes.file(actor, new TrajectoryId(id)).desk(), seenVersion, model);
        }
        redirect.addFlashAttribute("notice", form.isFinal() ? "desk.report.final" : "desk.report.draft");
        return "redirect:/loket/mensen/" + id + "/intake";
    }

    private String page(Actor actor, UUID id, @Nullable ReportView stands, int seenVersion, Model model) {
        header.into(model, actor, id, DossierTab.INTAKE);
        model.addAttribute("stands", stands);
        model.addAttribute("seenVersion", seenVersion);
        model.addAttribute("file", intakes.file(actor, new TrajectoryId(id)));
        model.addAttribute(
                "scan", applications.scanOf(actor, new TrajectoryId(id)).orElse(null));
        model.addAttribute("advices", options.of(Arrays.asList(IntakeOutcome.values())));
        return "desk/report";
    }

    private static int version(@Nullable ReportView report) {
        return report == null ? 0 : report.version();
    }
}
