package nl.loket.web.site;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import nl.loket.account.AccountDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.question.QuestionDesk;
import nl.loket.question.QuestionTopic;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.web.shell.TryLater;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks the desk something, without an account (PUB-11, NF-06). A candidate need not type who they are. */
@Controller
class ContactController {

    private static final Duration WAIT = Duration.ofHours(1);

    private final QuestionDesk questions;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final String deskEmail;

    ContactController(
            QuestionDesk questions,
            PeopleDesk people,
            AccountDesk accounts,
            @Value("${loket.desk.email:loket@voorbeeld.example}") String deskEmail) {
        this.questions = questions;
        this.people = people;
        this.accounts = accounts;
        this.deskEmail = deskEmail;
    }

    @GetMapping("/contact")
    String show(Actor actor, Model model) {
        model.addAttribute("form", formFor(actor));
        return page(model);
    }

    /** A script that filled in the field nobody sees reads that all went well. */
    @PostMapping("/contact")
    String ask(
            Actor actor,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors() && !form.byAScript() && !questions.ask(actor, form.toCommand(locale.getLanguage()))) {
            errors.rejectValue("email", "web-questions.too-many");
            TryLater.in(response, WAIT);
        }
        if (errors.hasErrors()) {
            TryLater.refuse(response);
            return page(model);
        }
        return "redirect:/contact/verstuurd";
    }

    @GetMapping("/contact/verstuurd")
    String sent(Model model) {
        model.addAttribute("days", questions.workingDays());
        return "site/contact-sent";
    }

    private ContactForm formFor(Actor actor) {
        if (!actor.is(Role.CANDIDATE)) {
            return ContactForm.empty("", "");
        }
        var me = actor.requirePerson();
        return ContactForm.empty(
                people.person(me).name().full(), accounts.emailOf(me).orElse(""));
    }

    private String page(Model model) {
        model.addAttribute("topics", QuestionTopic.values());
        model.addAttribute("days", questions.workingDays());
        model.addAttribute("email", deskEmail);
        return "site/contact";
    }
}
