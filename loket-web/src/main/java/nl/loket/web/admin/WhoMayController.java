package nl.loket.web.admin;

import nl.loket.web.shell.WhoMay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who may see and change what, straight from the table that decides it (NF-24). */
@Controller
class WhoMayController {

    @GetMapping("/beheer/wie-mag-wat")
    String show(Model model) {
        model.addAttribute("parts", WhoMay.parts());
        return "admin/who-may";
    }
}
