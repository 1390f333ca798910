package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.AttendanceState;
import nl.loket.meeting.CalendarFeedDesk;
import nl.loket.meeting.DoorDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.shared.Actor;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The information meetings of both colleges (ST-06): book a place, or say that you were there (AMB-04, AMB-74). */
@Controller
@RequestMapping("/mijn/bijeenkomst")
class MyMeetingsController {

    private final Mine mine;
    private final MeetingDesk meetings;
    private final DoorDesk door;
    private final CalendarFeedDesk feeds;
    private final Words words;
    private final Clock clock;

    MyMeetingsController(
            Mine mine, MeetingDesk meetings, DoorDesk door, CalendarFeedDesk feeds, Words words, Clock clock) {
        this.mine = mine;
        this.meetings = meetings;
        this.door = door;
        this.feeds = feeds;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new DeclareForm(null, null));
        return page(actor, model);
    }

    @PostMapping("/{id}/boeken")
    String book(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        var state = meetings.book(actor, mine.id(actor), new MeetingId(id));
        redirect.addFlashAttribute(
                "notice", "web-candidate.meeting." + (state == AttendanceState.WAITING ? "queued" : "booked"));
        return "redirect:/mijn/bijeenkomst";
    }

    @PostMapping("/{id}/afzeggen")
    String giveUp(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        meetings.giveUp(actor, mine.id(actor), new AttendanceId(id));
        redirect.addFlashAttribute("notice", "web-candidate.meeting.given-up");
        return "redirect:/mijn/bijeenkomst";
    }

    @PostMapping
    String declare(
            Actor actor,
            @Valid @ModelAttribute("form") DeclareForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !MeetingDesk.COLLEGES.contains(form.college())) {
            errors.rejectValue("college", "meeting.rule.college");
        }
        Refusals.into(
                errors,
                "on",
                () -> meetings.declare(
                        actor,
                        mine.id(actor),
                        Objects.requireNonNull(form.college()),
                        Objects.requireNonNull(form.on())));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.meeting.declared");
        return "redirect:/mijn";
    }

    /** Typed in the room: whoever knows it is there. */
    @PostMapping("/code")
    String enterCode(
            Actor actor,
            @Valid @ModelAttribute("codeForm") CodeForm codeForm,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (codeForm.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("code", "web-candidate.code.shape");
        }
        Refusals.into(errors, "code", () -> {
            if (!door.enter(actor, mine.id(actor), codeForm.figures())) {
                errors.rejectValue("code", "web-candidate.meeting.code.wrong");
            }
        });
        if (errors.hasErrors()) {
            response.setStatus(422);
            model.addAttribute("form", new DeclareForm(null, null));
            return page(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.meeting.code.done");
        return "redirect:/mijn/bijeenkomst";
    }

    private String page(Actor actor, Model model) {
        var trajectory = mine.trajectory(actor);
        var mineNow = meetings.of(actor, trajectory.id()).stream()
                .filter(a -> a.state() != AttendanceState.CANCELLED)
                .toList();
        if (!model.containsAttribute("codeForm")) {
            model.addAttribute("codeForm", CodeForm.EMPTY);
        }
        model.addAttribute("open", trajectory.status().open());
        model.addAttribute("hasFeed", feeds.runs(actor));
        model.addAttribute("mine", mineNow);
        var upcoming = meetings.upcoming();
        var today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("isToday", upcoming.stream().anyMatch(m -> m.on().equals(today)));
        model.addAttribute(
                "upcoming",
                upcoming.stream()
                        .filter(m -> mineNow.stream().noneMatch(a -> m.id().equals(a.meeting())))
                        .toList());
        model.addAttribute(
                "colleges",
                MeetingDesk.COLLEGES.stream()
                        .map(c -> new Choice(c, words.say("meeting.college." + c)))
                        .toList());
        return "candidate/meetings";
    }
}
