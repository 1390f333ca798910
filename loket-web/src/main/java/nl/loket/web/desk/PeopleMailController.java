package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryPostDesk;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mail to people of the list: write it, look over who gets what, send it (B17). The address says who was selected. */
@Controller
@RequestMapping("/loket/mensen/mail")
class PeopleMailController {

    private final TrajectoryPostDesk post;
    private final CaseList cases;
    private final CasePage list;
    private final ReaderNames names;
    private final Words words;

    PeopleMailController(TrajectoryPostDesk post, CaseList cases, CasePage list, ReaderNames names, Words words) {
        this.post = post;
        this.cases = cases;
        this.list = list;
        this.names = names;
        this.words = words;
    }

    /** Whoever comes without a selection begins at the list. */
    @GetMapping
    String write(Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getParameter("wie") == null) {
            return "redirect:/loket/mensen";
        }
        var selection = Selection.of(request);
        var people = people(actor, selection);
        try {
            post.checkNumber(actor, people);
        } catch (RuleViolation no) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "refused", words.say(no.messageKey(), no.arguments().toArray()));
            return list.people(actor, selection, model);
        }
        model.addAttribute("form", new MailToManyForm(UUID.randomUUID(), null, null, null));
        return page(actor, people, request, model, "desk/people-mail");
    }

    @PostMapping
    String send(
            Actor actor,
            @Valid @ModelAttribute("form") MailToManyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var people = people(actor, Selection.of(request));
        Refusals.into(errors, "text", () -> post.check(actor, people, form.words()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, people, request, model, "desk/people-mail");
        }
        if (!form.isConfirmed()) {
            return page(actor, people, request, model, "desk/people-mail-check");
        }
        try {
            var key = form.key();
            var number = post.send(actor, key, people, form.words(), form.seen());
            redirect.addFlashAttribute("notice", "desk.meeting.mail.sent");
            redirect.addFlashAttribute("noticeArgs", new Object[] {number});
            return "redirect:/loket/mailings/" + key;
        } catch (Conflict others) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", others);
            return page(actor, people, request, model, "desk/people-mail");
        }
    }

    private List<TrajectoryId> people(Actor actor, Selection selection) {
        return selection.isEmpty() ? List.of() : cases.ids(actor.requirePerson(), selection);
    }

    private String page(
            Actor actor, List<TrajectoryId> people, HttpServletRequest request, Model model, String template) {
        names.into(model, post.tryOut(actor, people));
        var query = request.getQueryString();
        model.addAttribute("action", "/loket/mensen/mail" + (query == null ? "" : "?" + query));
        return template;
    }
}
