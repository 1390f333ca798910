package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.MeetingPostDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mail to everybody who has a place at a meeting: write it, look over who gets what, send it (B17). */
@Controller
@RequestMapping("/loket/bijeenkomsten/{id}/mail")
class MeetingMailController {

    private final MeetingPostDesk post;
    private final PeopleDesk people;

    MeetingMailController(MeetingPostDesk post, PeopleDesk people) {
        this.post = post;
        this.people = people;
    }

    @GetMapping
    String write(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new MailToManyForm(UUID.randomUUID(), null, null, null));
        return page(actor, id, model, "desk/meeting-mail");
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MailToManyForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "text", () -> post.check(actor, new MeetingId(id), form.words()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, model, "desk/meeting-mail");
        }
        if (!form.isConfirmed()) {
            return page(actor, id, model, "desk/meeting-mail-check");
        }
        try {
            var number = post.send(actor, form.key(), new MeetingId(id), form.words(), form.seen());
            redirect.addFlashAttribute("notice", "desk.meeting.mail.sent");
            redirect.addFlashAttribute("noticeArgs", new Object[] {number});
            return "redirect:/loket/bijeenkomsten";
        } catch (Conflict others) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", others);
            return page(actor, id, model, "desk/meeting-mail");
        }
    }

    private String page(Actor actor, UUID id, Model model, String template) {
        var meeting = new MeetingId(id);
        var readers = post.tryOut(actor, meeting);
        model.addAttribute("meeting", post.meeting(actor, meeting));
        model.addAttribute("readers", readers);
        model.addAttribute("guests", post.guests(actor, meeting));
        model.addAttribute("names", people.names(readers.people().keySet()));
        return template;
    }
}
