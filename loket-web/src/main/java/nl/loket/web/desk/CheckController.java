package nl.loket.web.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The daily check: what cannot be and is there all the same, with the way to where it is mended. */
@Controller
class CheckController {

    private final StateChecks checks;

    CheckController(StateChecks checks) {
        this.checks = checks;
    }

    @GetMapping("/loket/controle")
    String show(Model model) {
        var found = new EnumMap<StateCheck, List<StateChecks.Finding>>(StateCheck.class);
        var all = checks.look();
        for (var check : StateCheck.values()) {
            var ofIt = all.stream().filter(f -> f.check() == check).toList();
            if (!ofIt.isEmpty()) {
                found.put(check, ofIt);
            }
        }
        model.addAttribute("found", found);
        model.addAttribute(
                "fine",
                Arrays.stream(StateCheck.values())
                        .filter(check -> !found.containsKey(check))
                        .toList());
        return "desk/checks";
    }
}
