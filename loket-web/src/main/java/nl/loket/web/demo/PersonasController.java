package nl.loket.web.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.loket.demo.Persona;
import nl.loket.demo.Personas;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.NotFound;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.account.Entrance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Be somebody of the demo with one click. */
@Controller
@Profile("!production")
@ConditionalOnProperty(name = "loket.demo", havingValue = "demo")
class PersonasController {

    private final Personas personas;
    private final PeopleDesk people;
    private final Entrance entrance;

    PersonasController(Personas personas, PeopleDesk people, Entrance entrance) {
        this.people = people;
        this.personas = personas;
        this.entrance = entrance;
    }

    /** Those of one role. */
    record Group(Role role, List<Persona> personas) {}

    @GetMapping("/personas")
    String list(Model model) {
        var all = personas.all();
        var groups = Arrays.stream(Role.values())
                .map(role -> new Group(
                        role, all.stream().filter(p -> p.role() == role).toList()))
                .filter(group -> !group.personas().isEmpty())
                .toList();
        model.addAttribute("groups", groups);
        model.addAttribute(
                "names", people.names(all.stream().map(Persona::person).toList()));
        return "demo/personas";
    }

    @PostMapping("/personas/{id}/{role}")
    String be(
            @PathVariable UUID id, @PathVariable Role role, HttpServletRequest request, HttpServletResponse response) {
        var person = new PersonId(id);
        if (!personas.has(person, role)) {
            throw new NotFound("persona " + id);
        }
        entrance.play(person, request, response);
        return "redirect:" + entrance.actAs(role, request.getSession());
    }
}
