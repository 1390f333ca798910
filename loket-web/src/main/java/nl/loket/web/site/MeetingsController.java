package nl.loket.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingId;
import nl.loket.meeting.MeetingView;
import nl.loket.web.shell.CalendarFile;
import nl.loket.web.shell.CalendarFile.Appointment;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.ListQuery;
import nl.loket.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of information meetings for everybody, without an account (PUB-04, 8.1, 8.8). */
@Controller
@RequestMapping("/bijeenkomsten")
class MeetingsController {

    private static final int SIZE = 20;

    private final MeetingList list;
    private final MeetingDesk meetings;
    private final Words words;
    private final Clock clock;
    private final String baseUrl;

    MeetingsController(
            MeetingList list,
            MeetingDesk meetings,
            Words words,
            Clock clock,
            @Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.list = list;
        this.meetings = meetings;
        this.words = words;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String zoek,
            @RequestParam(required = false) @Nullable String opleiding,
            @RequestParam(required = false) @Nullable String waar,
            @RequestParam(required = false) @Nullable String maand,
            HttpServletRequest request,
            Model model) {
        var filter = MeetingList.Filter.of(zoek, opleiding, waar, maand);
        model.addAttribute("filter", filter);
        model.addAttribute("meetings", list.page(filter, ListQuery.from(request, SIZE, "datum")));
        model.addAttribute(
                "colleges",
                MeetingDesk.COLLEGES.stream()
                        .map(id -> new Choice(id, words.say("meeting.college." + id)))
                        .toList());
        model.addAttribute(
                "places",
                List.of(
                        new Choice("online", words.say("site.meetings.online")),
                        new Choice("locatie", words.say("site.meetings.on-site"))));
        model.addAttribute(
                "months",
                list.months().stream()
                        .map(month -> new Choice(month.toString(), words.month(month.atDay(1))))
                        .toList());
        return "site/meetings";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var meeting = meetings.meeting(new MeetingId(id));
        model.addAttribute("meeting", meeting);
        model.addAttribute("college", words.say("meeting.college." + meeting.collegeId()));
        model.addAttribute("toCome", meeting.toCome(LocalDateTime.now(clock)));
        return "site/meeting";
    }

    @GetMapping("/{id}/agenda.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        var meeting = meetings.meeting(new MeetingId(id));
        return CalendarFile.file("bijeenkomst.ics", List.of(appointment(meeting)), clock.instant());
    }

    private Appointment appointment(MeetingView meeting) {
        return new Appointment(
                meeting.id() + "@loket",
                meeting.on(),
                meeting.at(),
                meeting.until(),
                words.say("site.meeting.title", words.say("meeting.college." + meeting.collegeId())),
                meeting.place(),
                meeting.about() == null ? "" : meeting.about(),
                baseUrl + "/bijeenkomsten/" + meeting.id(),
                meeting.cancelled());
    }
}
