package nl.loket.web.coach;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeFile;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.ReportView;
import nl.loket.intake.Reporter;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.desk.ReportForm;
import nl.loket.web.shell.ChangedBy;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.SeenVersion;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coach's own part of an intake report; the intermediary's part is not shown here (AMB-52). */
@Controller
@RequestMapping("/coach/intake/{id}")
class IntakeReportController {

    private final IntakeDesk intakes;
    private final ApplicationDesk applications;
    private final TrajectoryDesk trajectories;
    private final Words words;

    IntakeReportController(IntakeDesk intakes, ApplicationDesk applications, TrajectoryDesk trajectories, Words words) {
        this.intakes = intakes;
        this.applications = applications;
        this.trajectories = trajectories;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var report = file(actor, id).coach();
        model.addAttribute("form", ReportForm.of(report));
        return page(actor, id, version(report), model);
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
                    () -> intakes.report(actor, form.command(new TrajectoryId(id), Reporter.COACH, seenVersion)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var stands = file(actor, id).coach();
            model.addAttribute("conflict", conflict.messageKey());
            ChangedBy.into(model, stands == null ? null : stands.author(), actor.person());
            return page(actor, id, version(stands), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, seenVersion, model);
        }
        redirect.addFlashAttribute("notice", form.isFinal() ? "desk.report.final" : "desk.report.draft");
        return "redirect:/coach/intake/" + id;
    }

    private String page(Actor actor, UUID id, int seenVersion, Model model) {
        var person = trajectories.view(actor, new TrajectoryId(id)).person();
        model.addAttribute(
                "scan", applications.scanOf(actor, new TrajectoryId(id)).orElse(null));
        var file = file(actor, id);
        model.addAttribute("name", words.name(person));
        model.addAttribute("url", "/coach/intake/" + id);
        model.addAttribute("file", file);
        model.addAttribute("stands", file.coach());
        model.addAttribute("seenVersion", seenVersion);
        model.addAttribute(
                "advices",
                Arrays.stream(IntakeOutcome.values())
                        .map(o -> new Choice(o.name(), words.label(o)))
                        .toList());
        return "coach/intake-report";
    }

    /** Without an intake there is nothing to report on. */
    private IntakeFile file(Actor actor, UUID id) {
        var file = intakes.file(actor, new TrajectoryId(id));
        if (file.intake() == null) {
            throw new NotFound("intake of " + id);
        }
        return file;
    }

    private static int version(@Nullable ReportView report) {
        return report == null ? 0 : report.version();
    }
}
