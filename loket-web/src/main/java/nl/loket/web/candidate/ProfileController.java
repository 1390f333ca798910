package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.ProfileDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Conflict;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My details: read them, correct them, and move to another e-mail address with a code that was sent there. */
@Controller
@RequestMapping("/mijn/gegevens")
class ProfileController {

    private final Mine mine;
    private final ProfileDesk profiles;
    private final Words words;

    ProfileController(Mine mine, ProfileDesk profiles, Words words) {
        this.mine = mine;
        this.profiles = profiles;
        this.words = words;
    }

    @ModelAttribute
    void languages(Model model) {
        model.addAttribute(
                "languages",
                List.of(
                        new Choice("nl", words.say("web-candidate.language.nl")),
                        new Choice("en", words.say("web-candidate.language.en"))));
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("profile", profiles.of(actor, mine.id(actor)));
        return "candidate/profile";
    }

    @GetMapping("/wijzigen")
    String edit(Actor actor, Model model) {
        model.addAttribute("form", ProfileForm.of(profiles.of(actor, mine.id(actor))));
        return "candidate/profile-edit";
    }

    @PostMapping("/wijzigen")
    String change(
            Actor actor,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            Refusals.into(errors, null, () -> profiles.change(actor, form.toCommand(mine.id(actor))));
        } catch (Conflict conflict) {
            return changedElsewhere(actor, form, response, model);
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "candidate/profile-edit";
        }
        redirect.addFlashAttribute("notice", "web-candidate.profile.saved");
        return "redirect:/mijn/gegevens";
    }

    /** Shows what stands now beside what was typed; whoever saves now has seen it. */
    private String changedElsewhere(Actor actor, ProfileForm form, HttpServletResponse response, Model model) {
        var profile = profiles.of(actor, mine.id(actor));
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("stands", profile);
        model.addAttribute("seenVersion", profile.version());
        model.addAttribute("form", form);
        return "candidate/profile-edit";
    }

    @GetMapping("/email")
    String askEmail(Model model) {
        model.addAttribute("form", new EmailForm(null));
        return "candidate/email";
    }

    @PostMapping("/email")
    String newEmail(
            Actor actor,
            @Valid @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            HttpServletResponse response) {
        Refusals.into(
                errors,
                "email",
                () -> profiles.askNewEmail(actor, new EmailAddress(Objects.requireNonNull(form.email()))));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "candidate/email";
        }
        return "redirect:/mijn/gegevens/email/code";
    }

    @GetMapping("/email/code")
    String askCode(Actor actor, Model model) {
        model.addAttribute("form", CodeForm.EMPTY);
        return codePage(actor, model);
    }

    @PostMapping("/email/code")
    String proveEmail(
            Actor actor,
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && (form.isEmpty() || !profiles.proveNewEmail(actor, form.figures()))) {
            errors.rejectValue("code", form.isEmpty() ? "web-candidate.code.shape" : "account.rule.code-refused");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return codePage(actor, model);
        }
        redirect.addFlashAttribute("notice", "web-candidate.email.saved");
        return "redirect:/mijn/gegevens";
    }

    private String codePage(Actor actor, Model model) {
        var waiting = profiles.of(actor, mine.id(actor)).newEmail();
        if (waiting == null) {
            return "redirect:/mijn/gegevens/email";
        }
        model.addAttribute("email", waiting);
        return "candidate/email-code";
    }
}
