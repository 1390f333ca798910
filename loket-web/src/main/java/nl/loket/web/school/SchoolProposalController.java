package nl.loket.web.school;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.loket.party.SchoolRegister;
import nl.loket.placement.DeclineReason;
import nl.loket.placement.ProposalDesk;
import nl.loket.placement.ProposalId;
import nl.loket.placement.ProposalView;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head reads who is proposed to their school, and answers (MR-35). Once it is answered, nothing of the person is left on the page. */
@Controller
@RequestMapping("/school/voorstellen/{id}")
class SchoolProposalController {

    private final ProposalDesk proposals;
    private final SchoolRegister schools;
    private final Proposed proposed;

    SchoolProposalController(ProposalDesk proposals, SchoolRegister schools, Proposed proposed) {
        this.proposals = proposals;
        this.schools = schools;
        this.proposed = proposed;
    }

    @GetMapping
    String show(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new AnswerForms.Yes(null, null, null, null));
        return page(id, actor, model, "school/proposal");
    }

    @PostMapping
    String confirm(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForms.Yes form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = proposals.atMySchool(actor, new ProposalId(id)).id();
        return answered(
                errors,
                () -> proposals.confirm(actor, form.toCommand(asked)),
                model,
                response,
                redirect,
                "web-school.confirmed",
                () -> page(id, actor, model, "school/proposal"));
    }

    @GetMapping("/afwijzen")
    String declining(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new AnswerForms.No(null, null));
        return page(id, actor, model, "school/decline");
    }

    @PostMapping("/afwijzen")
    String decline(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForms.No form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = proposals.atMySchool(actor, new ProposalId(id)).id();
        return answered(
                errors,
                () -> proposals.decline(actor, form.toCommand(asked)),
                model,
                response,
                redirect,
                "web-school.declined",
                () -> page(id, actor, model, "school/decline"));
    }

    private static String answered(
            BindingResult errors,
            Runnable answer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice,
            Supplier<String> again) {
        try {
            AnswerForms.AT.into(errors, answer);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return again.get();
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return again.get();
        }
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/school";
    }

    private String page(UUID id, Actor actor, Model model, String template) {
        var proposal = proposals.atMySchool(actor, new ProposalId(id));
        model.addAttribute("proposal", proposal);
        model.addAttribute("school", schools.school(proposal.schoolId()));
        model.addAttribute("companion", proposal.type().companion());
        model.addAttribute("reasons", List.of(DeclineReason.values()));
        if (proposal.open()) {
            model.addAttribute("person", person(actor, proposal));
        }
        return template;
    }

    private Proposed.Person person(Actor actor, ProposalView proposal) {
        var person = proposed.person(proposal.trajectory());
        return person;
    }
}
