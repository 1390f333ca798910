package nl.loket.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import nl.loket.account.LostPhoneDesk;
import nl.loket.account.SecondStepReset;
import nl.loket.account.StaffDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator helps a colleague who lost phone and recovery codes. */
@Controller
@RequestMapping("/beheer/mensen/{id}/tweede-stap")
class LostPhoneController {

    private final LostPhoneDesk lostPhones;
    private final StaffDesk staff;
    private final PeopleDesk people;

    LostPhoneController(LostPhoneDesk lostPhones, StaffDesk staff, PeopleDesk people) {
        this.lostPhones = lostPhones;
        this.staff = staff;
        this.people = people;
    }

    /** Why. */
    record Reason(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    @GetMapping
    String ask(@PathVariable UUID id, Actor actor, Model model) {
        model.addAttribute("form", new Reason(null));
        return page(actor, new PersonId(id), model);
    }

    @PostMapping
    String reset(
            @PathVariable UUID id,
            Actor actor,
            @ModelAttribute("form") Reason form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Refusals.into(errors, "reason", () -> lostPhones.reset(actor, new PersonId(id), form.text()));
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(actor, new PersonId(id), model);
        }
        redirect.addFlashAttribute("notice", "web-account.reset.done");
        return "redirect:/beheer/mensen/" + id;
    }

    private String page(Actor actor, PersonId person, Model model) {
        var resets = lostPhones.resets(actor, person);
        model.addAttribute("person", staff.staff(actor, person));
        model.addAttribute("resets", resets);
        model.addAttribute(
                "names",
                people.names(resets.stream()
                        .map(SecondStepReset::by)
                        .filter(Objects::nonNull)
                        .toList()));
        return "account/staff-second-step";
    }
}
