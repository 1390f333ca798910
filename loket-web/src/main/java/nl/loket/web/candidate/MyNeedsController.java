package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.AttendanceView;
import nl.loket.meeting.MeetingDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
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

/** What one needs to take part in a meeting one has a place at (8.6). */
@Controller
@RequestMapping("/mijn/bijeenkomst/{id}/nodig")
class MyNeedsController {

    private final Mine mine;
    private final MeetingDesk meetings;

    MyNeedsController(Mine mine, MeetingDesk meetings) {
        this.mine = mine;
        this.meetings = meetings;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new NeedsForm(known(actor, id).needs()));
        return page(actor, id, model);
    }

    @PostMapping
    String say(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NeedsForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "needs", () -> meetings.need(actor, mine.id(actor), new AttendanceId(id), form.needs()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, model);
        }
        redirect.addFlashAttribute("notice", "guest.needs.saved");
        return "redirect:/mijn/bijeenkomst";
    }

    private String page(Actor actor, UUID id, Model model) {
        model.addAttribute("place", known(actor, id));
        return "candidate/needs";
    }

    private AttendanceView known(Actor actor, UUID id) {
        return meetings.of(actor, mine.id(actor)).stream()
                .filter(a -> a.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("attendance " + id));
    }
}
