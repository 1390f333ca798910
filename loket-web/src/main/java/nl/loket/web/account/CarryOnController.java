package nl.loket.web.account;

import jakarta.servlet.http.HttpServletRequest;
import nl.loket.web.shell.CurrentVisitor;
import nl.loket.web.shell.KeptForm;
import nl.loket.web.shell.SignInFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** After signing in again: what was typed when the session had ended is still there, to be sent or thrown away. */
@Controller
@RequestMapping("/verder")
class CarryOnController {

    private final CurrentVisitor visitor;

    CarryOnController(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var kept = SignInFirst.kept(request).filter(KeptForm::whole);
        kept.ifPresent(form -> model.addAttribute("kept", form));
        return kept.isPresent() ? "account/carry-on" : home(request);
    }

    @PostMapping
    String throwAway(HttpServletRequest request) {
        var page = SignInFirst.kept(request).map(KeptForm::page);
        SignInFirst.forget(request);
        return page.map(address -> "redirect:" + address).orElseGet(() -> home(request));
    }

    private String home(HttpServletRequest request) {
        return "redirect:"
                + visitor.role(request).map(nl.loket.shared.Role::home).orElse("/");
    }
}
