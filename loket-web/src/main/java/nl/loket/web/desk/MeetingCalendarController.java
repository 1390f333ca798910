package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.shared.Actor;
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

/** The calendar of information meetings, as the desk keeps it. */
@Controller
@RequestMapping("/loket/bijeenkomsten")
class MeetingCalendarController {

    private static final int PAST = 10;
    private static final AtField AT = new AtField(Map.of(
            "meeting.rule.in-past",
            "on",
            "meeting.rule.college",
            "college",
            "meeting.rule.planned-already",
            "at",
            "meeting.rule.ends-first",
            "until"));

    private final MeetingDesk meetings;
    private final Options options;

    MeetingCalendarController(MeetingDesk meetings, Options options) {
        this.meetings = meetings;
        this.options = options;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", MeetingForm.EMPTY);
        return page(model);
    }

    @PostMapping
    String plan(
            Actor actor,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        AT.into(errors, () -> meetings.plan(actor, form.command()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model);
        }
        redirect.addFlashAttribute("notice", "desk.meeting.planned");
        return "redirect:/loket/bijeenkomsten";
    }

    @PostMapping("/{id}/afgelasten")
    String cancel(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        meetings.cancel(actor, new MeetingId(id));
        redirect.addFlashAttribute("notice", "desk.meeting.cancelled");
        return "redirect:/loket/bijeenkomsten";
    }

    private String page(Model model) {
        model.addAttribute("colleges", options.colleges(MeetingDesk.COLLEGES));
        model.addAttribute("upcoming", meetings.upcoming());
        model.addAttribute("past", meetings.past(PAST));
        return "desk/meetings";
    }
}
