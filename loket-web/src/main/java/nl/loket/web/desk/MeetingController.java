package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.meeting.AttendanceState;
import nl.loket.meeting.AttendeeView;
import nl.loket.meeting.DoorDesk;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.OrganiserDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.AtField;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
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

/** One meeting for the desk: who comes, who waits, what may still change (8.3), and who was there (8.5). */
@Controller
@RequestMapping("/loket/bijeenkomsten/{id}")
class MeetingController {

    private static final AtField AT =
            new AtField(Map.of("meeting.rule.ends-first", "until", "meeting.rule.fewer-than-booked", "capacity"));

    private final OrganiserDesk desk;
    private final DoorDesk door;
    private final FeedbackDesk feedback;
    private final Clock clock;

    MeetingController(OrganiserDesk desk, DoorDesk door, FeedbackDesk feedback, Clock clock) {
        this.desk = desk;
        this.door = door;
        this.feedback = feedback;
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

    @PostMapping("/aanwezig")
    String present(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("presence") PresentForm presence,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var meeting = new MeetingId(id);
        if (!errors.hasErrors() && !presence.within(list(desk.attendees(actor, meeting)))) {
            errors.rejectValue("present", "desk.meeting.present.unknown");
        }
        Refusals.into(errors, "present", () -> {
            var number = desk.wereThere(actor, meeting, presence.ids());
            redirect.addFlashAttribute("notice", "desk.meeting.present.done");
            redirect.addFlashAttribute("noticeArgs", new Object[] {number});
        });
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var now = desk.meeting(actor, meeting);
            model.addAttribute("form", MeetingChangeForm.of(now));
            return page(actor, id, now.version(), model);
        }
        return "redirect:/loket/bijeenkomsten/" + id;
    }

    @PostMapping("/code")
    String showCode(Actor actor, @PathVariable UUID id) {
        door.show(actor, new MeetingId(id));
        return "redirect:/loket/bijeenkomsten/" + id;
    }

    private static Set<String> list(List<AttendeeView> attendees) {
        return attendees.stream().map(a -> a.id().toString()).collect(Collectors.toSet());
    }

    private String page(Actor actor, UUID id, int seenVersion, Model model) {
        var meeting = desk.meeting(actor, new MeetingId(id));
        model.addAttribute("meeting", meeting);
        model.addAttribute("toCome", meeting.toCome(LocalDateTime.now(clock)));
        var attendees = desk.attendees(actor, meeting.id());
        model.addAttribute("attendees", attendees);
        model.addAttribute("hasNeeds", attendees.stream().anyMatch(a -> a.needs() != null));
        var begun = !meeting.cancelled() && !meeting.on().isAfter(LocalDate.now(clock));
        model.addAttribute("begun", begun);
        model.addAttribute("feedback", feedback.result(actor, meeting.id()));
        if (begun) {
            model.addAttribute("toTick", toTick(attendees));
        }
        if (!model.containsAttribute("presence")) {
            model.addAttribute("presence", PresentForm.EMPTY);
        }
        model.addAttribute("isToday", !meeting.cancelled() && meeting.on().equals(LocalDate.now(clock)));
        model.addAttribute("code", door.code(actor, meeting.id()).orElse(null));
        model.addAttribute("seenVersion", seenVersion);
        return "desk/meeting";
    }

    private static List<Choice> toTick(List<AttendeeView> attendees) {
        return attendees.stream()
                .filter(a -> a.state() != AttendanceState.CONFIRMED)
                .map(a -> new Choice(a.id().toString(), a.name()))
                .toList();
    }
}
