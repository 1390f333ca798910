package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.OrganiserDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
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

/** One meeting for the desk: who comes, who waits, and what may still change (8.3). */
@Controller
@RequestMapping("/loket/bijeenkomsten/{id}")
class MeetingController {

    private static final AtField AT =
            new AtField(Map.of("meeting.rule.ends-first", "until", "meeting.rule.fewer-than-booked", "capacity"));

    private final OrganiserDesk desk;
    private final Clock clock;

    MeetingController(OrganiserDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var meeting = desk.meeting(actor, new MeetingId(id));
        model.addAttribute("form", MeetingChangeForm.of(meeting));
        return page(actor, id, meeting.version(), model);
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingChangeForm form,
            BindingResult errors,
            @SeenVersion int seenVersion,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var meeting = new MeetingId(id);
        try {
            AT.into(errors, () -> desk.change(actor, form.command(meeting, seenVersion)));
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflict", conflict);
            return page(actor, id, desk.meeting(actor, meeting).version(), model);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, id, seenVersion, model);
        }
        redirect.addFlashAttribute("notice", "desk.meeting.changed");
        return "redirect:/loket/bijeenkomsten/" + id;
    }

    private String page(Actor actor, UUID id, int seenVersion, Model model) {
        var meeting = desk.meeting(actor, new MeetingId(id));
        model.addAttribute("meeting", meeting);
        model.addAttribute("toCome", meeting.toCome(LocalDateTime.now(clock)));
        model.addAttribute("attendees", desk.attendees(actor, meeting.id()));
        model.addAttribute("seenVersion", seenVersion);
        return "desk/meeting";
    }
}
