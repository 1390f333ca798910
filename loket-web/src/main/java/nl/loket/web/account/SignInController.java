package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import nl.loket.account.SignIn;
import nl.loket.account.SignInCodes;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.SignInFirst;
import nl.loket.web.shell.TryLater;
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

/** Signing in by what comes to one's mailbox. Every answer is the same with and without an account. */
@Controller
@RequestMapping("/inloggen")
class SignInController {

    private static final String EMAIL = "loket.sign-in.email";

    private final SignInCodes codes;
    private final Entrance entrance;
    private final CurrentVisitor visitor;
    private final SystemTime time;
    private final boolean postbus;
    private final boolean work;

    SignInController(
            SignInCodes codes,
            Entrance entrance,
            CurrentVisitor visitor,
            SystemTime time,
            @Value("${loket.mail.mode:postbus}") String mail,
            @Value("${loket.oidc.issuer:}") String issuer) {
        this.work = !issuer.isEmpty();
        this.codes = codes;
        this.entrance = entrance;
        this.visitor = visitor;
        this.time = time;
        this.postbus = mail.equals("postbus");
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAttribute("postbus", postbus);
        model.addAttribute("work", work);
        SignInFirst.kept(request).ifPresent(form -> model.addAttribute("kept", form));
    }

    @GetMapping
    String ask(Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!visitor.withheld(request).isEmpty()) {
            return "redirect:" + entrance.stepUp(request, response);
        }
        if (signedIn(request)) {
            return home(request);
        }
        model.addAttribute("form", new SignInForms.Email(null));
        return "account/sign-in";
    }

    @PostMapping
    String send(
            @ModelAttribute("form") SignInForms.Email form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.looksRight()) {
            errors.rejectValue("email", "account.rule.email");
        } else if (!codes.request(form.address(), request.getRemoteAddr())) {
            errors.rejectValue("email", "account.rule.too-many-requests");
            TryLater.in(response, SignInCodes.REQUEST_WINDOW);
        }
        if (errors.hasErrors()) {
            TryLater.refuse(response);
            return "account/sign-in";
        }
        request.getSession().setAttribute(EMAIL, form.address());
        return "redirect:/inloggen/code";
    }

    @GetMapping("/code")
    String checkMail(Model model, HttpServletRequest request) {
        if (signedIn(request)) {
            return home(request);
        }
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(EMAIL) instanceof String email)) {
            return "redirect:/inloggen";
        }
        model.addAttribute("form", new SignInForms.Code(email, null));
        return "account/check-mail";
    }

    @PostMapping("/code")
    String enterCode(
            @ModelAttribute("form") SignInForms.Code form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!new SignInForms.Email(form.email()).looksRight()) {
            return "redirect:/inloggen";
        }
        if (form.looksRight()) {
            var result =
                    codes.redeemCode(String.valueOf(form.email()).strip(), form.figures(), request.getRemoteAddr());
            if (result instanceof SignIn.Admitted(var person)) {
                return in(entrance.arrive(person, "code", request, response), request.getSession(), redirect);
            }
            refuse(result, errors, response);
        } else {
            errors.rejectValue("code", "web-account.code.shape");
        }
        TryLater.refuse(response);
        return "account/check-mail";
    }

    /** Only a page with a button: a scanner that opens every link in a mail uses nothing up. */
    @GetMapping("/link")
    String openLink(@RequestParam(name = "t", defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "account/link";
    }

    @PostMapping("/link")
    String useLink(
            @RequestParam(name = "t", defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return switch (codes.redeemLink(token)) {
            case SignIn.Admitted(var person) ->
                in(entrance.arrive(person, "link", request, response), request.getSession(), redirect);
            default -> "redirect:/inloggen/verlopen";
        };
    }

    /** Where a link leads that no longer works; whoever clicked its button twice is in by now. */
    @GetMapping("/verlopen")
    String expired(HttpServletRequest request) {
        return signedIn(request) ? home(request) : "account/expired";
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

    private static String in(String address, HttpSession session, RedirectAttributes redirect) {
        session.removeAttribute(EMAIL);
        return Onward.to(address, redirect);
    }

    private boolean signedIn(HttpServletRequest request) {
        return !visitor.roles(request).isEmpty();
    }

    private String home(HttpServletRequest request) {
        return "redirect:"
                + visitor.role(request).map(nl.loket.shared.Role::home).orElse("/");
    }
}
