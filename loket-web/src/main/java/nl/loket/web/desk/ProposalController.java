package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.DeclineReason;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalId;
import nl.loket.placement.ProposalView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.NotFound;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.AtField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk writes down what a school said on the telephone, or takes its question back. */
@Controller
@RequestMapping("/loket/mensen/{trajectory}/plaatsing/voorstellen/{proposal}")
class ProposalController {

    private static final AtField AT = new AtField(Map.of(
            "placement.rule.said-by", "saidBy",
            "placement.rule.said-on", "saidOn",
            "placement.rule.aware", "aware",
            "placement.rule.companion-name", "name",
            "placement.rule.duo-taken", "name",
            "account.rule.email", "email",
            "placement.rule.decline-note", "note"));

    private final ProposalDesk proposals;
    private final SchoolRegister schools;
    private final DossierHeader header;
    private final ConflictNote note;
    private final Clock clock;

    ProposalController(
            ProposalDesk proposals, SchoolRegister schools, DossierHeader header, ConflictNote note, Clock clock) {
        this.proposals = proposals;
        this.schools = schools;
        this.header = header;
        this.note = note;
        this.clock = clock;
    }

    @GetMapping("/bevestigen")
    String confirming(@PathVariable UUID trajectory, @PathVariable UUID proposal, Actor actor, Model model) {
        model.addAttribute("form", new SchoolYesForm(null, LocalDate.now(clock), null, null, null, null));
        return page(trajectory, proposal, actor, model, "desk/proposal-confirm");
    }

    @PostMapping("/bevestigen")
    String confirm(
            @PathVariable UUID trajectory,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("form") SchoolYesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = of(actor, trajectory, proposal).id();
        return answered(trajectory, errors, () -> proposals.confirm(actor, form.toCommand(asked)), model, response)
                ? done(trajectory, redirect, "placing.placed")
                : page(trajectory, proposal, actor, model, "desk/proposal-confirm");
    }

    @GetMapping("/afwijzen")
    String declining(@PathVariable UUID trajectory, @PathVariable UUID proposal, Actor actor, Model model) {
        model.addAttribute("form", new SchoolNoForm(null, LocalDate.now(clock), null, null));
        return page(trajectory, proposal, actor, model, "desk/proposal-decline");
    }

    @PostMapping("/afwijzen")
    String decline(
            @PathVariable UUID trajectory,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("form") SchoolNoForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = of(actor, trajectory, proposal).id();
        return answered(trajectory, errors, () -> proposals.decline(actor, form.toCommand(asked)), model, response)
                ? done(trajectory, redirect, "placing.declined")
                : page(trajectory, proposal, actor, model, "desk/proposal-decline");
    }

    @PostMapping("/intrekken")
    String withdraw(
            @PathVariable UUID trajectory, @PathVariable UUID proposal, Actor actor, RedirectAttributes redirect) {
        proposals.withdraw(actor, new TrajectoryId(trajectory), new ProposalId(proposal));
        return done(trajectory, redirect, "placing.withdrawn");
    }

    /** Whether the answer was taken; if not, the page says why and keeps what was typed. */
    private boolean answered(
            UUID trajectory, BindingResult errors, Runnable answer, Model model, HttpServletResponse response) {
        try {
            AT.into(errors, answer);
        } catch (Conflict conflict) {
            note.of(trajectory, conflict, model, response);
            return false;
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return !errors.hasErrors();
    }

    private String page(UUID trajectory, UUID proposal, Actor actor, Model model, String template) {
        header.into(model, actor, trajectory, DossierTab.PLACEMENT);
        var asked = of(actor, trajectory, proposal);
        model.addAttribute("proposal", asked);
        model.addAttribute("school", schools.school(asked.schoolId()));
        model.addAttribute("companion", asked.type().companion());
        model.addAttribute("reasons", DeclineReason.values());
        return template;
    }

    private ProposalView of(Actor actor, UUID trajectory, UUID proposal) {
        return proposals.of(actor, new TrajectoryId(trajectory)).stream()
                .filter(p -> p.id().value().equals(proposal))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal " + proposal));
    }

    private static String done(UUID trajectory, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + trajectory + "/plaatsing";
    }
}
