package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.loket.account.EmailAddress;
import nl.loket.meeting.AttendanceId;
import nl.loket.meeting.FeedbackDesk;
import nl.loket.meeting.GuestDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.MeetingView;
import nl.loket.meeting.PlanMeeting;
import nl.loket.meeting.SignUpAsGuest;
import nl.loket.meeting.Useful;
import nl.loket.meeting.WalkIn;
import nl.loket.meeting.WalkInDesk;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A small meeting from home shortly after the opening day: it is full, and people wait, with an account and without. Guests come to the next meeting
 * at a college too, somebody says what they need, and to the last one somebody came who was not on the list.
 */
@Component
class MeetingActs {

    private static final LocalDate ON = LocalDate.of(2023, 3, 21);
    private static final LocalDateTime ANNOUNCED = LocalDateTime.of(2023, 3, 9, 10, 5);
    private static final int PLACES = 3;
    private static final Set<Story> COMING = EnumSet.of(Story.HELD, Story.REPORTED, Story.HALF_REPORTED);

    private static final Actor DEMO = Actor.system("demo");

    private final MeetingDesk meetings;
    private final GuestDesk guests;
    private final WalkInDesk walkIns;
    private final FeedbackDesk feedback;
    private final DemoCast cast;
    private final DemoWho who;

    MeetingActs(
            MeetingDesk meetings,
            GuestDesk guests,
            WalkInDesk walkIns,
            FeedbackDesk feedback,
            DemoCast cast,
            DemoWho who) {
        this.meetings = meetings;
        this.guests = guests;
        this.walkIns = walkIns;
        this.feedback = feedback;
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
                        () -> people(Set.of(Story.MEETING_LEFT)).forEach(this::book)),
                new Act(ANNOUNCED.plusHours(3), this::guestsCome),
                new Act(ANNOUNCED.plusHours(4), this::somebodyNeeds),
                new Act(ANNOUNCED.plusHours(5), this::somebodyCameIn),
                new Act(ANNOUNCED.plusHours(6), this::peopleSayHowItWas));
    }

    private void guestsCome() {
        guest(online(), "Joris van Dam", null);
        guest(atACollege(), "Aylin Çelik", DemoWords.INTERPRETER);
        guest(atACollege(), "Bram Postma", null);
    }

    private void guest(MeetingView meeting, String name, @Nullable String needs) {
        var email = new EmailAddress(DemoPerson.plain(name) + "@gast.voorbeeld.nl");
        guests.add(DEMO, new SignUpAsGuest(meeting.id(), name, email, "nl", needs, true));
    }

    private void somebodyNeeds() {
        people(COMING)
                .limit(1)
                .forEach(person -> meetings.of(who.candidate(person), who.trajectory(person)).stream()
                        .filter(place -> place.state().toCome())
                        .findFirst()
                        .ifPresent(place -> meetings.need(
                                who.candidate(person), who.trajectory(person), place.id(), DemoWords.SUBTITLES)));
    }

    private void somebodyCameIn() {
        meetings.past(1)
                .forEach(meeting ->
                        walkIns.add(nadia(), new WalkIn(AttendanceId.create(), meeting.id(), "Carlijn de Boer", null)));
    }

    private void peopleSayHowItWas() {
        var last = meetings.past(1).getFirst().id();
        feedback.add(DEMO, last, Useful.VERY, DemoWords.MORE_MONEY);
        feedback.add(DEMO, last, Useful.VERY, null);
        feedback.add(DEMO, last, Useful.YES, DemoWords.MORE_STUDENTS);
        feedback.add(DEMO, last, Useful.YES, null);
        feedback.add(DEMO, last, Useful.A_BIT, null);
    }

    private Actor nadia() {
        return Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY);
    }

    private void plan() {
        meetings.plan(
                nadia(),
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
        meetings.book(who.candidate(person), who.trajectory(person), online().id());
    }

    private MeetingView online() {
        return meetings.upcoming().stream()
                .filter(MeetingView::online)
                .findFirst()
                .orElseThrow();
    }

    private MeetingView atACollege() {
        return meetings.upcoming().stream()
                .filter(meeting -> !meeting.online() && meeting.on().isAfter(DemoLoader.OPENING.toLocalDate()))
                .findFirst()
                .orElseThrow();
    }
}
