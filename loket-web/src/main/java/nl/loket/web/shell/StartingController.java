package nl.loket.web.shell;

import nl.loket.demo.StartProgress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page everyone sees while the portal starts. */
@Controller
class StartingController {

    private final StartProgress progress;

    StartingController(StartProgress progress) {
        this.progress = progress;
    }

    @RequestMapping("/laden")
    String starting(Model model) {
        model.addAttribute("percent", progress.percent());
        return progress.ready() ? "redirect:/" : "starting";
    }
}
