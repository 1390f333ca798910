package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingView;
import nl.loket.meeting.PlanMeeting;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** A small meeting from home shortly after the opening day: it is full, and somebody waits. */
@Component
class MeetingActs {

    private static final LocalDate ON = LocalDate.of(2023, 3, 21);
    private static final LocalDateTime ANNOUNCED = LocalDateTime.of(2023, 3, 9, 10, 5);
    private static final int PLACES = 3;
    private static final Set<Story> COMING = EnumSet.of(Story.HELD, Story.REPORTED, Story.HALF_REPORTED);

    private final MeetingDesk meetings;
    private final DemoCast cast;
    private final DemoWho who;

    MeetingActs(MeetingDesk meetings, DemoCast cast, DemoWho who) {
        this.meetings = meetings;
        this.cast = cast;
        this.who = who;
    }

    Stream<Act> acts() {
        return Stream.of(
                new Act(ANNOUNCED, this::plan),
                new Act(
                        ANNOUNCED.plusHours(1),
                        () -> people(COMING).limit(PLACES).forEach(this::book)),
                new Act(
                        ANNOUNCED.plusHours(2),
                        () -> people(Set.of(Story.MEETING_LEFT)).forEach(this::book)));
    }

    private void plan() {
        meetings.plan(
                Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY),
                new PlanMeeting(
                        "IPABO",
                        ON,
                        LocalTime.of(12, 0),
                        LocalTime.of(12, 45),
                        DemoWords.ONLINE_PLACE,
                        true,
                        PLACES,
                        DemoWords.ONLINE_ABOUT));
    }

    private Stream<DemoPerson> people(Set<Story> stories) {
        return cast.people().stream().filter(person -> stories.contains(person.story()));
    }

    private void book(DemoPerson person) {
        var meeting = meetings.upcoming().stream()
                .filter(MeetingView::online)
                .findFirst()
                .orElseThrow();
        meetings.book(who.candidate(person), who.trajectory(person), meeting.id());
    }
}
