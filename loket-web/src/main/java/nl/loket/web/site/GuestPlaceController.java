package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.loket.meeting.DoorDesk;
import nl.loket.meeting.GuestDesk;
import nl.loket.meeting.GuestView;
import nl.loket.shared.NotFound;
import nl.loket.shared.RuleViolation;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The place of a guest, by the link in any of their mails: say that they come, what they need, that they are there, or that they cannot come.
 * Opening it changes nothing: a scanner that opens every link in a mail uses nothing up.
 */
@Controller
@RequestMapping("/bijeenkomsten/plaats")
class GuestPlaceController {

    private static final String HOME = "redirect:/bijeenkomsten/plaats";

    private final GuestDesk guests;
    private final DoorDesk door;
    private final Words words;
    private final Clock clock;

    GuestPlaceController(GuestDesk guests, DoorDesk door, Words words, Clock clock) {
        this.guests = guests;
        this.door = door;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(name = "t", defaultValue = "") String token, Model model) {
        return page(token, model);
    }

    @PostMapping
    String confirm(
            @RequestParam(name = "t", defaultValue = "") String token,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            guests.confirm(token);
        } catch (RuleViolation no) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(token, model);
        }
        redirect.addAttribute("t", token);
        return HOME;
    }

    @PostMapping("/afzeggen")
    String giveUp(
            @RequestParam(name = "t", defaultValue = "") String token,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            guests.giveUp(token);
        } catch (RuleViolation no) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(token, model);
        }
        redirect.addAttribute("t", token);
        return HOME;
    }

    @PostMapping("/nodig")
    String need(
            @RequestParam(name = "t", defaultValue = "") String token,
            @Valid @ModelAttribute("form") NeedsForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "needs", () -> guests.need(token, form.needs()));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(token, model);
        }
        redirect.addAttribute("t", token);
        redirect.addFlashAttribute("notice", "guest.needs.saved");
        return HOME;
    }

    /** Typed in the room: whoever knows it is there. */
    @PostMapping("/code")
    String enterCode(
            @RequestParam(name = "t", defaultValue = "") String token,
            @Valid @ModelAttribute("codeForm") SixFigures codeForm,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "code", () -> {
            if (!door.enterAsGuest(token, codeForm.figures())) {
                errors.rejectValue("code", "web-candidate.meeting.code.wrong");
            }
        });
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(token, model);
        }
        redirect.addAttribute("t", token);
        redirect.addFlashAttribute("notice", "web-candidate.meeting.code.done");
        return HOME;
    }

    /** A link that never worked, or not any more. */
    @ExceptionHandler(NotFound.class)
    String expired(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "site/guest-expired";
    }

    private String page(String token, Model model) {
        var guest = guests.behind(token).orElseThrow(() -> new NotFound("link of a guest"));
        var meeting = guest.meeting();
        var now = LocalDateTime.now(clock);
        model.addAttribute("token", token);
        model.addAttribute("guest", guest);
        model.addAttribute("meeting", meeting);
        model.addAttribute("college", words.say("meeting.college." + meeting.collegeId()));
        model.addAttribute("toCome", meeting.toCome(now));
        model.addAttribute("stand", stand(guest, meeting.toCome(now)));
        model.addAttribute(
                "isToday", guest.comes() && !meeting.cancelled() && meeting.on().equals(LocalDate.now(clock)));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new NeedsForm(guest.needs()));
        }
        if (!model.containsAttribute("codeForm")) {
            model.addAttribute("codeForm", SixFigures.EMPTY);
        }
        return "site/guest-place";
    }

    /** The end of the keys of the words that say how it stands. */
    private static String stand(GuestView guest, boolean toCome) {
        if (guest.meeting().cancelled()) {
            return "off";
        }
        var state = guest.state();
        if (state == null || state.toCome() && !toCome) {
            return toCome ? "ASKED" : "over";
        }
        return state.name();
    }
}
