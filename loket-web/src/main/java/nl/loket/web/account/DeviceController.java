package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.SessionEnd;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where I am signed in: sign out there, sign out everywhere, or stay. */
@Controller
@RequestMapping("/account")
class DeviceController {

    private final Sessions sessions;
    private final SessionEnd sessionEnd;
    private final CurrentVisitor visitor;

    DeviceController(Sessions sessions, SessionEnd sessionEnd, CurrentVisitor visitor) {
        this.sessions = sessions;
        this.sessionEnd = sessionEnd;
        this.visitor = visitor;
    }

    @PostMapping("/apparaten/{key}/uitloggen")
    String end(@PathVariable String key, RedirectAttributes redirect) {
        sessions.end(me(), key);
        redirect.addFlashAttribute("notice", "web-account.devices.ended");
        return "redirect:/account";
    }

    @PostMapping("/overal-uitloggen")
    String endAll(HttpServletRequest request) {
        sessions.endAll(me());
        request.getSession().invalidate();
        return "redirect:/inloggen";
    }

    /** The request alone makes the session last longer; gives how many seconds. */
    @PostMapping("/blijf")
    @ResponseBody
    String stay(HttpServletRequest request) {
        return String.valueOf(Objects.requireNonNull(sessionEnd.of(request)).seconds());
    }

    private PersonId me() {
        return visitor.person().orElseThrow();
    }
}
