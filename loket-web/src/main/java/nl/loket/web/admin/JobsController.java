package nl.loket.web.admin;

import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import nl.loket.shared.Actor;
import nl.loket.shared.JobDesk;
import nl.loket.shared.SystemTime;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the portal does by itself: when it did, when it will, what failed, and a button to do it now (ROLE-58). */
@Controller
@RequestMapping("/beheer/taken")
class JobsController {

    private final JobDesk jobs;
    private final SystemTime time;
    private final Words words;

    JobsController(JobDesk jobs, SystemTime time, Words words) {
        this.jobs = jobs;
        this.time = time;
        this.words = words;
    }

    @GetMapping
    String show(Model model) {
        var all = jobs.jobs().stream()
                .sorted(Comparator.comparing(job -> job.failures() == 0))
                .toList();
        model.addAttribute("jobs", all);
        model.addAttribute(
                "failing", all.stream().filter(job -> job.failures() > 0).count());
        model.addAttribute("failures", jobs.failures());
        model.addAttribute("events", jobs.waiting());
        model.addAttribute("dayAgo", time.now().minus(Duration.ofDays(1)));
        return "admin/jobs";
    }

    @PostMapping("/{job}/nu")
    String runNow(Actor actor, @PathVariable String job, RedirectAttributes redirect) {
        var runs = jobs.runNow(actor, job);
        redirect.addFlashAttribute("notice", runs ? "admin.jobs.asked" : "admin.jobs.busy");
        redirect.addFlashAttribute("noticeArgs", new Object[] {words.say("shared.job." + job)});
        return "redirect:/beheer/taken";
    }

    @PostMapping("/berichten/{id}/opnieuw")
    String again(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "notice", jobs.again(actor, id) ? "admin.jobs.event.asked" : "admin.jobs.event.gone");
        return "redirect:/beheer/taken";
    }
}
