package nl.loket.web.school;

import nl.loket.account.RoleDesk;
import nl.loket.party.SchoolRegister;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a school head (ROLE-17). */
@Controller
class SchoolHomeController {

    private final RoleDesk roles;
    private final SchoolRegister register;

    SchoolHomeController(RoleDesk roles, SchoolRegister register) {
        this.roles = roles;
        this.register = register;
    }

    @GetMapping("/school")
    String home(Actor actor, Model model) {
        model.addAttribute(
                "schools",
                roles.contextsOf(actor.requirePerson(), Role.SCHOOL_HEAD).stream()
                        .map(register::school)
                        .toList());
        return "school/home";
    }
}
