package nl.loket.web.admin;

import nl.loket.party.RegisterImport;
import nl.loket.privacy.RetentionWatch;
import nl.loket.programme.ProgrammeDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The administrator's first page: what needs care, and the way to each list. */
@Controller
class AdminHomeController {

    private final AdminCounts counts;
    private final ProgrammeDesk programme;
    private final RegisterImport register;
    private final RetentionWatch watch;

    AdminHomeController(AdminCounts counts, ProgrammeDesk programme, RegisterImport register, RetentionWatch watch) {
        this.counts = counts;
        this.programme = programme;
        this.register = register;
        this.watch = watch;
    }

    @GetMapping("/beheer")
    String home(Model model) {
        var today = counts.today();
        model.addAttribute("counts", today);
        model.addAttribute("tooFewIntermediaries", today.tooFewIntermediaries());
        model.addAttribute("years", programme.years().size());
        model.addAttribute("retentionAlarm", watch.alarm());
        model.addAttribute("waiting", register.waiting().orElse(null));
        return "admin/home";
    }
}
