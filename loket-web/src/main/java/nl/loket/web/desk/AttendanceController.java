package nl.loket.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.AttendanceState;
import nl.loket.meeting.ConfirmedBy;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.shared.Actor;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The information meetings of one person: booked, declared, confirmed (AMB-74). */
@Controller
@RequestMapping("/loket/mensen/{id}/bijeenkomsten")
class AttendanceController {

    private static final AtField AT =
            new AtField(Map.of("meeting.rule.declared-in-future", "on", "meeting.rule.college", "college"));

    private final MeetingDesk meetings;
    private final DossierHeader header;
    private final Options options;
    private final Clock clock;

    AttendanceController(MeetingDesk meetings, DossierHeader header, Options options, Clock clock) {
        this.clock = clock;
        this.meetings = meetings;
        this.header = header;
        this.options = options;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new DeclareForm(null, null));
        return page(actor, id, model);
    }

    @PostMapping
    String declare(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DeclareForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        AT.into(
                errors,
                () -> meetings.declare(
                        actor,
                        new TrajectoryId(id),
                        Objects.requireNonNull(form.college()),
                        Objects.requireNonNull(form.on())));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, id, model);
        }
        return done(id, "desk.attendance.declared", redirect);
    }

    @PostMapping("/{meeting}/boeken")
    String book(Actor actor, @PathVariable UUID id, @PathVariable UUID meeting, RedirectAttributes redirect) {
        var state = meetings.book(actor, new TrajectoryId(id), new MeetingId(meeting));
        return done(id, "desk.attendance." + (state == AttendanceState.WAITING ? "queued" : "booked"), redirect);
    }

    @PostMapping("/{attendance}/bevestigen")
    String confirm(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attendance,
            @RequestParam ConfirmedBy door,
            RedirectAttributes redirect) {
        meetings.confirmAttendance(actor, new TrajectoryId(id), new AttendanceId(attendance), door);
        return done(id, "desk.attendance.confirmed", redirect);
    }

    @PostMapping("/{attendance}/afzeggen")
    String giveUp(Actor actor, @PathVariable UUID id, @PathVariable UUID attendance, RedirectAttributes redirect) {
        meetings.giveUp(actor, new TrajectoryId(id), new AttendanceId(attendance));
        return done(id, "desk.attendance.given-up", redirect);
    }

    private static String done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/loket/mensen/" + id + "/bijeenkomsten";
    }

    private String page(Actor actor, UUID id, Model model) {
        header.into(model, actor, id, DossierTab.OVERVIEW);
        model.addAttribute("attendances", meetings.of(actor, new TrajectoryId(id)));
        model.addAttribute("confirmers", List.of(ConfirmedBy.COLLEGE, ConfirmedBy.DESK));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("upcoming", meetings.upcoming());
        model.addAttribute("colleges", options.colleges(MeetingDesk.COLLEGES));
        return "desk/attendances";
    }
}
