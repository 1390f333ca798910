package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.HexFormat;
import nl.loket.account.Passkey;
import nl.loket.account.Passkeys;
import nl.loket.account.SecondStepDesk;
import nl.loket.account.SupportDesk;
import nl.loket.account.SupportView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TryLater;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How I sign in, for whoever is signed in: my second step and my recovery codes. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String PAGE = "/account";

    private final SecondStepDesk secondSteps;
    private final CurrentVisitor visitor;
    private final Locks locks;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final SupportDesk support;
    private final PeopleDesk people;
    private final SystemTime time;

    AccountController(
            SecondStepDesk secondSteps,
            CurrentVisitor visitor,
            Locks locks,
            Sessions sessions,
            Passkeys passkeys,
            SupportDesk support,
            PeopleDesk people,
            SystemTime time) {
        this.support = support;
        this.people = people;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.secondSteps = secondSteps;
        this.visitor = visitor;
        this.locks = locks;
        this.time = time;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", new SignInForms.Second(null));
        return page(request, model);
    }

    /** Sets one up that was not there. */
    @PostMapping("/app")
    String setUp(@RequestParam(name = "wat", defaultValue = "app") String what, HttpServletRequest request) {
        if (secondSteps.of(me()).setUp()) {
            return "redirect:" + PAGE;
        }
        new Arrival(me(), "renewal", time.now(), false, true, PAGE).keep(request.getSession());
        return what.equals("passkey") ? "redirect:/inloggen/passkey" : "redirect:/inloggen/app";
    }

    /** Another app, other recovery codes, or none at all: asks for a code first, because this page may have been left open. */
    @PostMapping("/tweede-stap")
    String change(
            @ModelAttribute("form") SignInForms.Second form,
            BindingResult errors,
            @RequestParam(name = "wat", defaultValue = "") String what,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (form.isEmpty()) {
            errors.rejectValue("code", "web-account.second.code.missing");
        } else if (locks.admits(secondSteps.check(me(), form.text()), errors, response)) {
            var address = changed(what, errors, request, redirect);
            if (address != null) {
                return "redirect:" + address;
            }
        }
        TryLater.refuse(response);
        return page(request, model);
    }

    private @Nullable String changed(
            String what, BindingResult errors, HttpServletRequest request, RedirectAttributes redirect) {
        return switch (what) {
            case "app", "passkey" -> renewal(true, request, "/inloggen/" + what);
            case "uit" -> without(errors, redirect, "web-account.second.left", () -> secondSteps.leave(me()));
            case "codes" -> {
                secondSteps.renewCodes(me());
                yield renewal(false, request, "/inloggen/herstelcodes");
            }
            default ->
                without(
                        errors,
                        redirect,
                        "web-account.passkey.removed",
                        () -> secondSteps.removePasskey(me(), bytes(what)));
        };
    }

    private String renewal(boolean another, HttpServletRequest request, String address) {
        new Arrival(me(), "renewal", time.now(), true, another, PAGE).keep(request.getSession());
        return address;
    }

    private static @Nullable String without(
            BindingResult errors, RedirectAttributes redirect, String notice, Runnable work) {
        Refusals.into(errors, "code", work);
        redirect.addFlashAttribute("notice", notice);
        return errors.hasErrors() ? null : PAGE;
    }

    /** The passkey a button names; nonsense names none. */
    private static byte[] bytes(String what) {
        try {
            return HexFormat.of().parseHex(what);
        } catch (IllegalArgumentException nonsense) {
            return new byte[0];
        }
    }

    private String page(HttpServletRequest request, Model model) {
        model.addAttribute("devices", sessions.of(me(), request.getSession().getId()));
        model.addAttribute("step", secondSteps.of(me()));
        model.addAttribute(
                "passkeys",
                passkeys.of(me()).stream().map(AccountController::line).toList());
        var looked = support.with(me());
        model.addAttribute("lookedAlong", looked);
        model.addAttribute(
                "names",
                people.names(looked.stream().map(SupportView::by).distinct().toList()));
        return "account/account";
    }

    /** A passkey in the list; the key is what its button sends. */
    record PasskeyLine(String key, String label, Instant since, Instant lastUsed) {}

    private static PasskeyLine line(Passkey passkey) {
        return new PasskeyLine(
                HexFormat.of().formatHex(passkey.id()), passkey.label(), passkey.created(), passkey.lastUsed());
    }

    private PersonId me() {
        return visitor.person().orElseThrow();
    }
}
