package nl.loket.web.account;

import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator opens the account again of a colleague who stayed away too long. */
@Controller
class ClosedAccountController {

    private final AccountDesk accounts;

    ClosedAccountController(AccountDesk accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/beheer/mensen/{id}/openen")
    String reopen(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        accounts.reopen(actor, new PersonId(id));
        redirect.addFlashAttribute("notice", "web-account.staff.reopened");
        return "redirect:/beheer/mensen/" + id;
    }
}
