package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.loket.account.AccountDesk;
import nl.loket.account.SecondStepDesk;
import nl.loket.shared.PersonId;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.TryLater;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Between mailbox and portal: the second step, setting it up, and keeping the recovery codes. Only for whoever just arrived. */
@Controller
@RequestMapping("/inloggen")
class SecondStepController {

    private static final String BEGIN = "redirect:/inloggen";

    private final SecondStepDesk secondSteps;
    private final AccountDesk accounts;
    private final Entrance entrance;
    private final Locks locks;
    private final SystemTime time;

    SecondStepController(
            SecondStepDesk secondSteps, AccountDesk accounts, Entrance entrance, Locks locks, SystemTime time) {
        this.secondSteps = secondSteps;
        this.accounts = accounts;
        this.entrance = entrance;
        this.locks = locks;
        this.time = time;
    }

    @GetMapping("/{way:stap-2|herstelcode}")
    String ask(@PathVariable String way, HttpServletRequest request, Model model) {
        var arrival = arrival(request);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        model.addAttribute("form", new SignInForms.Second(null));
        return secondSteps.of(arrival.get().person()).setUp()
                ? page(way, arrival.get(), model)
                : "redirect:/inloggen/app";
    }

    @PostMapping("/{way:stap-2|herstelcode}")
    String prove(
            @PathVariable String way,
            @ModelAttribute("form") SignInForms.Second form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var arrival = arrival(request);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        if (form.isEmpty()) {
            errors.rejectValue("code", "web-account.second.code.missing");
        } else if (locks.admits(secondSteps.check(arrival.get().person(), form.text()), errors, response)) {
            return on(arrival.get(), request, response, redirect);
        }
        TryLater.refuse(response);
        return page(way, arrival.get(), model);
    }

    private String page(String way, Arrival arrival, Model model) {
        model.addAttribute("step", secondSteps.of(arrival.person()));
        return way.equals("stap-2") ? "account/second-step" : "account/recovery";
    }

    @GetMapping("/app")
    String offerApp(HttpServletRequest request, Model model) {
        var arrival = arrival(request);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        if (!maySetUp(arrival.get())) {
            return "redirect:/inloggen/stap-2";
        }
        model.addAttribute("form", new SignInForms.Second(null));
        return app(arrival.get(), model);
    }

    @PostMapping("/app")
    String confirmApp(
            @ModelAttribute("form") SignInForms.Second form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var arrival = arrival(request);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        if (!maySetUp(arrival.get())) {
            return "redirect:/inloggen/stap-2";
        }
        if (!form.looksLikeAppCode()) {
            errors.rejectValue("code", "web-account.app.code.shape");
        } else {
            Refusals.into(
                    errors, "code", () -> secondSteps.confirm(arrival.get().person(), form.text()));
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return app(arrival.get(), model);
        }
        return on(arrival.get(), request, response, redirect);
    }

    @GetMapping("/herstelcodes")
    String showCodes(
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        var arrival = arrival(request).filter(Arrival::proven);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        var codes = secondSteps.unseenCodes(arrival.get().person());
        model.addAttribute("codes", codes);
        return codes.isEmpty() ? on(arrival.get(), request, response, redirect) : "account/recovery-codes";
    }

    @PostMapping("/herstelcodes")
    String keptCodes(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var arrival = arrival(request).filter(Arrival::proven);
        if (arrival.isEmpty()) {
            return BEGIN;
        }
        secondSteps.codesKept(arrival.get().person());
        return on(arrival.get(), request, response, redirect);
    }

    private String on(
            Arrival arrival, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return Onward.to(entrance.proven(arrival, request, response), redirect);
    }

    private Optional<Arrival> arrival(HttpServletRequest request) {
        return Arrival.in(request, time.now());
    }

    /** Who has one already takes it first, and says that it is to be replaced. */
    private boolean maySetUp(Arrival arrival) {
        return arrival.renewing() || !secondSteps.of(arrival.person()).setUp();
    }

    private String app(Arrival arrival, Model model) {
        var secret = secondSteps.offer(arrival.person());
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("renewing", arrival.renewing());
        model.addAttribute("qr", QrCode.ofSecret(secret, email(arrival.person())));
        return "account/app";
    }

    private String email(PersonId person) {
        return accounts.emailOf(person).orElse("");
    }
}
