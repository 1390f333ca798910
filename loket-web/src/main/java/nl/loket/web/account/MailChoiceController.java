package nl.loket.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.loket.correspondence.MailChoices;
import nl.loket.correspondence.MailHours;
import nl.loket.correspondence.MailKind;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which mail whoever is signed in wants to get, and which they get in any case. */
@Controller
@RequestMapping(MailKind.CHOOSE)
class MailChoiceController {

    private final MailChoices choices;
    private final MailHours hours;
    private final CurrentVisitor visitor;
    private final Words words;
    private final Clock clock;

    MailChoiceController(MailChoices choices, MailHours hours, CurrentVisitor visitor, Words words, Clock clock) {
        this.choices = choices;
        this.hours = hours;
        this.visitor = visitor;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What is ticked.
     *
     * @param wanted templates; null when nothing is
     */
    record MailChoiceForm(@Nullable List<String> wanted) {

        Set<String> templates() {
            return wanted == null ? Set.of() : Set.copyOf(wanted);
        }
    }

    @GetMapping
    String show(Model model) {
        var unwanted = choices.unwanted(me());
        model.addAttribute(
                "form",
                new MailChoiceForm(choices.offered(me()).stream()
                        .map(MailKind::template)
                        .filter(template -> !unwanted.contains(template))
                        .toList()));
        return page(model);
    }

    @PostMapping
    String choose(
            @ModelAttribute("form") MailChoiceForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Refusals.into(errors, "wanted", () -> choices.choose(me(), form.templates()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(model);
        }
        redirect.addFlashAttribute("notice", "web-mail.choice.saved");
        return "redirect:" + MailKind.CHOOSE;
    }

    private String page(Model model) {
        model.addAttribute(
                "offered",
                choices.offered(me()).stream()
                        .map(kind -> new Choice(kind.template(), words.say(kind.whenKey())))
                        .toList());
        model.addAttribute("always", choices.always(me()));
        model.addAttribute("hours", hours.on(LocalDate.now(clock)));
        return "account/mail-choice";
    }

    private PersonId me() {
        return visitor.person().orElseThrow(() -> new NotFound("mail of a visitor"));
    }
}
