package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import nl.loket.shared.Actor;
import nl.loket.shared.NotAllowed;
import nl.loket.shared.Role;
import nl.loket.web.shell.CurrentVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** While signed in: act in another role, or leave. Leaving itself ({@code POST /uitloggen}) is done by the security chain. */
@Controller
class SessionController {

    private final CurrentVisitor visitor;
    private final Entrance entrance;

    SessionController(CurrentVisitor visitor, Entrance entrance) {
        this.visitor = visitor;
        this.entrance = entrance;
    }

    @PostMapping("/rol")
    String switchRole(@RequestParam Role role, Actor actor, HttpServletRequest request) {
        if (!visitor.roles(request).contains(role)) {
            throw new NotAllowed(actor, "act as " + role);
        }
        return "redirect:" + entrance.actAs(role, request.getSession());
    }

    @GetMapping("/uitloggen")
    String leave() {
        return visitor.person().isPresent() ? "account/sign-out" : "redirect:/";
    }
}
