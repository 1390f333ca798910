package nl.loket.web.candidate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.loket.privacy.OwnErasureDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.RuleViolation;
import nl.loket.trajectory.AskRequest;
import nl.loket.trajectory.RequestDesk;
import nl.loket.trajectory.RequestKind;
import nl.loket.web.shell.Refusals;
import nl.loket.web.shell.Words;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Having oneself erased: what goes and what stays, then at once, or asked of the desk (13.2). */
@Controller
class EraseController {

    private static final String PAGE = "candidate/erase";

    private final Mine mine;
    private final OwnErasureDesk erasing;
    private final RequestDesk requests;
    private final Words words;

    EraseController(Mine mine, OwnErasureDesk erasing, RequestDesk requests, Words words) {
        this.mine = mine;
        this.erasing = erasing;
        this.requests = requests;
        this.words = words;
    }

    @GetMapping("/mijn/gegevens/wissen")
    String ask(Actor actor, Model model) {
        model.addAttribute("form", new EraseForm(null));
        return page(actor, model);
    }

    @PostMapping("/mijn/gegevens/wissen")
    String erase(
            Actor actor,
            @Valid @ModelAttribute("form") EraseForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var now = erasing.preview(actor).now();
        Refusals.into(errors, "word", () -> {
            if (!form.isMeant()) {
                throw new RuleViolation("web-candidate.erase.word.wrong");
            }
            if (now) {
                erasing.erase(actor);
            } else {
                requests.ask(actor, AskRequest.erasure(mine.id(actor), words.say("web-candidate.erase.asked")));
            }
        });
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, model);
        }
        if (now) {
            new SecurityContextLogoutHandler().logout(request, response, null);
            return "redirect:/gewist";
        }
        redirect.addFlashAttribute("notice", "web-candidate.request.done");
        return "redirect:/mijn/verzoeken";
    }

    /** Nobody's page: whoever reads it is gone. */
    @GetMapping("/gewist")
    String goodbye() {
        return "candidate/erased";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("preview", erasing.preview(actor));
        model.addAttribute(
                "asked",
                requests.of(actor, mine.id(actor)).stream()
                        .filter(r -> r.open() && r.kind() == RequestKind.ERASURE)
                        .findFirst()
                        .orElse(null));
        return PAGE;
    }
}
