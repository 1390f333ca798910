package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.loket.account.WorkAccounts;
import nl.loket.web.account.WorkProvider.Identity;
import nl.loket.web.shell.CurrentVisitor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in with the account of one's work, where a provider is configured. Every refusal is the same, and says nothing of accounts here. */
@Controller
@ConditionalOnExpression(WorkProvider.CONFIGURED)
class WorkController {

    static final String BACK = "/inloggen/werk/terug";

    private static final String AGAIN = "redirect:/inloggen";

    private final WorkProvider provider;
    private final WorkAccounts accounts;
    private final Entrance entrance;
    private final CurrentVisitor visitor;

    WorkController(WorkProvider provider, WorkAccounts accounts, Entrance entrance, CurrentVisitor visitor) {
        this.provider = provider;
        this.accounts = accounts;
        this.entrance = entrance;
        this.visitor = visitor;
    }

    /** A link and no form: our own policy lets no form end at another address. */
    @GetMapping("/inloggen/werk")
    String go(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        if (visitor.person().isPresent()) {
            return AGAIN;
        }
        return provider.ask(request, response).map("redirect:"::concat).orElseGet(() -> refused(redirect));
    }

    @GetMapping(BACK)
    String back(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        if (visitor.person().isPresent()) {
            return AGAIN;
        }
        return provider.answered(request, response)
                .flatMap(identity -> arrived(identity, request, response, redirect))
                .orElseGet(() -> refused(redirect));
    }

    private Optional<String> arrived(
            Identity who, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return accounts.staffBy(who.email())
                .map(person -> entrance.arriveFromWork(person, who.mfa(), request, response))
                .map(address -> Onward.to(address, redirect));
    }

    private static String refused(RedirectAttributes redirect) {
        redirect.addFlashAttribute("refused", true);
        return AGAIN;
    }
}
