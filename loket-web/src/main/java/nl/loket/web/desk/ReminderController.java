package nl.loket.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.loket.correspondence.MailHours;
import nl.loket.correspondence.ReminderDesk;
import nl.loket.correspondence.ReminderView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The reminders the portal sends by itself: whom it would remind now, and whom it reminded. */
@Controller
class ReminderController {

    private final ReminderDesk reminders;
    private final MailHours hours;
    private final PeopleDesk people;
    private final DossierLinks links;
    private final Clock clock;

    ReminderController(ReminderDesk reminders, MailHours hours, PeopleDesk people, DossierLinks links, Clock clock) {
        this.reminders = reminders;
        this.hours = hours;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/loket/herinneringen")
    String show(Actor actor, Model model) {
        var all = reminders.tryOut(actor);
        model.addAttribute("reminders", all);
        model.addAttribute("hours", hours.on(LocalDate.now(clock)));
        var who = all.stream()
                .flatMap(r -> Stream.concat(
                        r.now().people().keySet().stream(), r.sent().stream().map(ReminderView.Sent::person)))
                .distinct()
                .toList();
        model.addAttribute("names", people.names(who));
        model.addAttribute("dossiers", links.of(who));
        return "desk/reminders";
    }
}
