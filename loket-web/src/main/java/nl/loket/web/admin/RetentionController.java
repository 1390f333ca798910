package nl.loket.web.admin;

import java.time.LocalDate;
import java.util.Objects;
import nl.loket.party.PeopleDesk;
import nl.loket.privacy.ForgetDesk;
import nl.loket.privacy.Forgotten;
import nl.loket.privacy.OnRequestView;
import nl.loket.privacy.RetentionDesk;
import nl.loket.privacy.RetentionWatch;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.JobDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What goes tonight, and what went the nights before, in numbers (NF-01). */
@Controller
class RetentionController {

    private static final String JOB = "forget-in-time";
    private static final int REQUESTS = 30;

    private final RetentionDesk retention;
    private final RetentionWatch watch;
    private final JobDesk jobs;
    private final ForgetDesk forgetting;
    private final PeopleDesk people;
    private final BusinessClock clock;

    RetentionController(
            RetentionDesk retention,
            RetentionWatch watch,
            JobDesk jobs,
            ForgetDesk forgetting,
            PeopleDesk people,
            BusinessClock clock) {
        this.retention = retention;
        this.watch = watch;
        this.jobs = jobs;
        this.forgetting = forgetting;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/beheer/bewaren")
    String show(Model model) {
        model.addAttribute("alarm", watch.alarm());
        model.addAttribute("due", retention.due());
        model.addAttribute("runs", retention.runs());
        model.addAttribute("kinds", Forgotten.values());
        model.addAttribute("shiftedTo", clock.offset().isZero() ? null : LocalDate.now(clock));
        model.addAttribute(
                "job",
                jobs.jobs().stream()
                        .filter(job -> job.name().equals(JOB))
                        .findFirst()
                        .orElseThrow());
        requests(model);
        return "admin/retention";
    }

    private void requests(Model model) {
        var requests = forgetting.onRequest(REQUESTS);
        model.addAttribute("requests", requests);
        model.addAttribute(
                "names",
                people.names(requests.stream()
                        .map(OnRequestView::by)
                        .filter(Objects::nonNull)
                        .toList()));
    }
}
