package nl.loket.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.loket.account.SignInCodes;
import nl.loket.meeting.GuestDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.shared.Role;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TryLater;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coming to a meeting without an account (8.2): the form, and the mail. Every answer is the same for an address that is known and one that is not. */
@Controller
@RequestMapping("/bijeenkomsten/{id}/aanmelden")
class GuestController {

    private static final String EMAIL = "loket.guest.email.";

    private final GuestDesk guests;
    private final MeetingDesk meetings;
    private final CurrentVisitor visitor;
    private final Words words;
    private final Clock clock;
    private final boolean postbus;

    GuestController(
            GuestDesk guests,
            MeetingDesk meetings,
            CurrentVisitor visitor,
            Words words,
            Clock clock,
            @Value("${loket.mail.mode:postbus}") String mail) {
        this.guests = guests;
        this.meetings = meetings;
        this.visitor = visitor;
        this.words = words;
        this.clock = clock;
        this.postbus = mail.equals("postbus");
    }

    @GetMapping
    String ask(@PathVariable UUID id, HttpServletRequest request, Model model) {
        if (visitor.roles(request).contains(Role.CANDIDATE)) {
            return "redirect:/mijn/bijeenkomst";
        }
        if (!meetings.meeting(new MeetingId(id)).toCome(LocalDateTime.now(clock))) {
            return "redirect:/bijeenkomsten/" + id;
        }
        model.addAttribute("form", GuestForm.EMPTY);
        return page(id, model, "site/guest-sign-up");
    }

    @PostMapping
    String signUp(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Refusals.into(errors, null, () -> {
            if (!guests.request(form.command(new MeetingId(id), locale.getLanguage()), request.getRemoteAddr())) {
                errors.rejectValue("email", "account.rule.too-many-requests");
                TryLater.in(response, SignInCodes.REQUEST_WINDOW);
            }
        });
        if (errors.hasErrors()) {
            TryLater.refuse(response);
            return page(id, model, "site/guest-sign-up");
        }
        request.getSession()
                .setAttribute(EMAIL + id, Objects.requireNonNull(form.email()).strip());
        return "redirect:/bijeenkomsten/" + id + "/aanmelden/code";
    }

    @GetMapping("/code")
    String checkMail(@PathVariable UUID id, HttpServletRequest request, Model model) {
        var email = email(request, id);
        if (email == null) {
            return "redirect:/bijeenkomsten/" + id + "/aanmelden";
        }
        model.addAttribute("form", SixFigures.EMPTY);
        model.addAttribute("email", email);
        return page(id, model, "site/guest-mail");
    }

    @PostMapping("/code")
    String enterCode(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SixFigures form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var email = email(request, id);
        if (email == null) {
            return "redirect:/bijeenkomsten/" + id + "/aanmelden";
        }
        Refusals.into(
                errors,
                "code",
                () -> guests.confirm(new MeetingId(id), email, form.figures())
                        .ifPresentOrElse(
                                token -> redirect.addAttribute("t", token),
                                () -> errors.rejectValue("code", "guest.code.refused")));
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("email", email);
            return page(id, model, "site/guest-mail");
        }
        request.getSession().removeAttribute(EMAIL + id);
        return "redirect:/bijeenkomsten/plaats";
    }

    private String page(UUID id, Model model, String template) {
        var meeting = meetings.meeting(new MeetingId(id));
        model.addAttribute("meeting", meeting);
        model.addAttribute("college", words.say("meeting.college." + meeting.collegeId()));
        model.addAttribute("postbus", postbus);
        return template;
    }

    /** Of this meeting: a code for another one does not fit here. */
    private static @Nullable String email(HttpServletRequest request, UUID meeting) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(EMAIL + meeting) instanceof String email ? email : null;
    }
}
