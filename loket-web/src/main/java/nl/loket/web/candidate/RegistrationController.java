package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.loket.account.SignIn;
import nl.loket.account.SignInCodes;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.RegistrationDesk;
import nl.loket.shared.Role;
import nl.loket.shared.SystemTime;
import nl.loket.web.account.Entrance;
import nl.loket.web.shell.Choice;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering (ST-02): the form, the mail, the proof. Every answer is the same for an address with and without an account. */
@Controller
@RequestMapping("/aanmelden")
class RegistrationController {

    private static final String EMAIL = "loket.registration.email";
    private static final String WITH_SCAN = "mee";

    private final RegistrationDesk registrations;
    private final ScanTaking scans;
    private final Entrance entrance;
    private final CurrentVisitor visitor;
    private final SystemTime time;
    private final Words words;
    private final boolean postbus;

    RegistrationController(
            RegistrationDesk registrations,
            ScanTaking scans,
            Entrance entrance,
            CurrentVisitor visitor,
            SystemTime time,
            Words words,
            @Value("${loket.mail.mode:postbus}") String mail) {
        this.registrations = registrations;
        this.scans = scans;
        this.entrance = entrance;
        this.visitor = visitor;
        this.time = time;
        this.words = words;
        this.postbus = mail.equals("postbus");
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAttribute("postbus", postbus);
        model.addAttribute("scan", VisitorScan.of(request).whole().isPresent());
        model.addAttribute(
                "diplomas",
                List.of(
                        choice(Diploma.HBO),
                        choice(Diploma.WO),
                        choice(Diploma.FOREIGN),
                        choice(Diploma.MBO_OR_LOWER)));
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String zelfscan, Model model, HttpServletRequest request) {
        if (visitor.roles(request).contains(Role.CANDIDATE)) {
            return "redirect:/mijn";
        }
        model.addAttribute("form", RegisterForm.empty(zelfscan.equals(WITH_SCAN)));
        return "candidate/register";
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") RegisterForm form,
            BindingResult errors,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var scan = VisitorScan.of(request);
        var withScan = form.takesScan() && scan.whole().isPresent();
        Refusals.into(errors, "diploma", () -> {
            if (!registrations.request(form.toCommand(locale.getLanguage()), request.getRemoteAddr(), withScan)) {
                errors.rejectValue("email", "account.rule.too-many-requests");
                TryLater.in(response, SignInCodes.REQUEST_WINDOW);
            }
        });
        if (errors.hasErrors()) {
            TryLater.refuse(response);
            return "candidate/register";
        }
        scan.choose(withScan, request);
        request.getSession().setAttribute(EMAIL, Objects.requireNonNull(form.email()));
        return "redirect:/aanmelden/code";
    }

    @GetMapping("/code")
    String checkMail(Model model, HttpServletRequest request) {
        var email = email(request);
        if (email == null) {
            return "redirect:/aanmelden";
        }
        model.addAttribute("email", email);
        model.addAttribute("form", CodeForm.EMPTY);
        return "candidate/register-mail";
    }

    @PostMapping("/code")
    String enterCode(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var email = email(request);
        if (email == null) {
            return "redirect:/aanmelden";
        }
        if (form.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("code", "web-candidate.code.shape");
        }
        if (!errors.hasErrors()) {
            var result = registrations.confirm(email, form.figures(), request.getRemoteAddr());
            if (result instanceof SignIn.Admitted admitted) {
                return in(admitted, false, request, response, redirect);
            }
            refuse(result, errors, response);
        }
        TryLater.refuse(response);
        model.addAttribute("email", email);
        return "candidate/register-mail";
    }

    /** Only a page with a button: a scanner that opens every link in a mail uses nothing up. */
    @GetMapping("/link")
    String openLink(
            @RequestParam(name = "t", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String zelfscan,
            HttpServletRequest request,
            Model model) {
        var missing =
                zelfscan.equals(WITH_SCAN) && VisitorScan.of(request).whole().isEmpty();
        model.addAttribute("token", token);
        model.addAttribute("scanElsewhere", missing);
        return "candidate/register-link";
    }

    @PostMapping("/link")
    String useLink(
            @RequestParam(name = "t", defaultValue = "") String token,
            @RequestParam(defaultValue = "false") boolean scanElsewhere,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return registrations.confirm(token) instanceof SignIn.Admitted admitted
                ? in(admitted, scanElsewhere, request, response, redirect)
                : "redirect:/aanmelden/verlopen";
    }

    /** Where a link leads that no longer works; whoever pressed its button twice is in by now. */
    @GetMapping("/verlopen")
    String expired(HttpServletRequest request) {
        return visitor.roles(request).contains(Role.CANDIDATE) ? "redirect:/mijn" : "candidate/register-expired";
    }

    /** @param scanElsewhere whether a self-scan waits in another browser, which has to be filled in again here */
    private String in(
            SignIn.Admitted admitted,
            boolean scanElsewhere,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var scan = VisitorScan.of(request);
        var address = entrance.arrive(admitted.person(), "registration", request, response);
        request.getSession().removeAttribute(EMAIL);
        VisitorScan.forget(request);
        var taken = scans.into(admitted.person(), scan);
        if (address.equals(Role.CANDIDATE.home())) {
            var how = taken ? ".with-scan" : scanElsewhere ? ".without-scan" : "";
            redirect.addFlashAttribute("notice", "web-candidate.register.done" + how);
        }
        return "redirect:" + address;
    }

    private void refuse(SignIn result, BindingResult errors, HttpServletResponse response) {
        if (result instanceof SignIn.Locked(var until)) {
            var wait = Duration.between(time.now(), until);
            TryLater.in(response, wait);
            var minutes = wait.plusSeconds(59).toMinutes();
            errors.rejectValue("code", "account.rule.code-locked", new Object[] {minutes}, null);
        } else {
            errors.rejectValue("code", "account.rule.code-refused");
        }
    }

    private static @Nullable String email(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(EMAIL) instanceof String email ? email : null;
    }

    private Choice choice(Diploma diploma) {
        return new Choice(diploma.name(), words.label(diploma));
    }
}
