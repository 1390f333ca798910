package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.OrganiserDesk;
import nl.loket.meeting.WalkInDesk;
import nl.loket.shared.Actor;
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

/** Writes down somebody who came to a meeting without being on its list (8.5). */
@Controller
@RequestMapping("/loket/bijeenkomsten/{id}/erbij")
class WalkInController {

    private final WalkInDesk walkIns;
    private final OrganiserDesk desk;

    WalkInController(WalkInDesk walkIns, OrganiserDesk desk) {
        this.walkIns = walkIns;
        this.desk = desk;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new WalkInForm(UUID.randomUUID(), null, null));
        return page(actor, id, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WalkInForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, null, () -> walkIns.add(actor, form.command(new MeetingId(id))));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "desk.walk-in.done");
        return "redirect:/loket/bijeenkomsten/" + id;
    }

    private String page(Actor actor, UUID id, Model model) {
        model.addAttribute("meeting", desk.meeting(actor, new MeetingId(id)));
        return "desk/walk-in";
    }
}
