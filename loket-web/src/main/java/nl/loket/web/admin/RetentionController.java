package nl.loket.web.admin;

import nl.loket.privacy.Forgotten;
import nl.loket.privacy.RetentionDesk;
import nl.loket.privacy.RetentionWatch;
import nl.loket.shared.JobDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What goes tonight, and what went the nights before, in numbers (NF-01). */
@Controller
class RetentionController {

    private static final String JOB = "forget-in-time";

    private final RetentionDesk retention;
    private final RetentionWatch watch;
    private final JobDesk jobs;

    RetentionController(RetentionDesk retention, RetentionWatch watch, JobDesk jobs) {
        this.retention = retention;
        this.watch = watch;
        this.jobs = jobs;
    }

    @GetMapping("/beheer/bewaren")
    String show(Model model) {
        model.addAttribute("alarm", watch.alarm());
        model.addAttribute("due", retention.due());
        model.addAttribute("runs", retention.runs());
        model.addAttribute("kinds", Forgotten.values());
        model.addAttribute(
                "job",
                jobs.jobs().stream()
                        .filter(job -> job.name().equals(JOB))
                        .findFirst()
                        .orElseThrow());
        return "admin/retention";
    }
}
