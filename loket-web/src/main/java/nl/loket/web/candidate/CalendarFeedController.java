package nl.loket.web.candidate;

import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import nl.loket.meeting.AttendanceView;
import nl.loket.meeting.CalendarFeedDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.NotFound;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.web.shell.CalendarFile;
import nl.loket.web.shell.CalendarFile.Appointment;
import nl.loket.web.shell.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own appointments in their own calendar, at an address that only they know (8.8). Names nobody. */
@Controller
class CalendarFeedController {

    private final CalendarFeedDesk feeds;
    private final Mine mine;
    private final MeetingDesk meetings;
    private final Around around;
    private final PeopleDesk people;
    private final Words words;
    private final Clock clock;
    private final String baseUrl;

    CalendarFeedController(
            CalendarFeedDesk feeds,
            Mine mine,
            MeetingDesk meetings,
            Around around,
            PeopleDesk people,
            Words words,
            Clock clock,
            @Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.feeds = feeds;
        this.mine = mine;
        this.meetings = meetings;
        this.around = around;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping("/agenda/{token}/afspraken.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var person = feeds.whose(token).orElseThrow(() -> new NotFound("calendar feed"));
        LocaleContextHolder.setLocale(people.person(person).locale());
        var actor = Actor.of(person, Role.CANDIDATE);
        var trajectory = mine.id(actor);
        var all = Stream.concat(visits(actor, trajectory), intake(trajectory)).toList();
        return CalendarFile.file("afspraken.ics", all, clock.instant());
    }

    @PostMapping("/mijn/agenda")
    String renew(Actor actor, RedirectAttributes redirect) {
        redirect.addFlashAttribute("feedUrl", baseUrl + "/agenda/" + feeds.renew(actor) + "/afspraken.ics");
        return "redirect:/mijn/bijeenkomst";
    }

    @PostMapping("/mijn/agenda/stop")
    String stop(Actor actor, RedirectAttributes redirect) {
        feeds.stop(actor);
        redirect.addFlashAttribute("notice", "web-candidate.feed.stopped");
        return "redirect:/mijn/bijeenkomst";
    }

    /** Places only: who waits has no appointment yet. */
    private Stream<Appointment> visits(Actor actor, TrajectoryId trajectory) {
        return meetings.of(actor, trajectory).stream()
                .filter(a -> a.meeting() != null && a.ahead() == null)
                .map(this::visit);
    }

    private Appointment visit(AttendanceView attendance) {
        return new Appointment(
                attendance.meeting() + "@loket",
                attendance.on(),
                Objects.requireNonNull(attendance.at()),
                attendance.until(),
                words.say("site.meeting.title", words.say("meeting.college." + attendance.collegeId())),
                Objects.requireNonNull(attendance.place()),
                "",
                baseUrl + "/mijn/bijeenkomst",
                false);
    }

    private Stream<Appointment> intake(TrajectoryId trajectory) {
        return Stream.ofNullable(around.of(trajectory).intake())
                .map(intake -> new Appointment(
                        trajectory + "-intake@loket",
                        intake.on(),
                        intake.at(),
                        null,
                        words.say("web-candidate.feed.intake"),
                        intake.place(),
                        "",
                        baseUrl + "/mijn",
                        false));
    }
}
