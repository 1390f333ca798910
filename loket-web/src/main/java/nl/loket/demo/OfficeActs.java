package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.coaching.AddCoach;
import nl.loket.coaching.CoachDesk;
import nl.loket.demo.DemoCast.DemoCoach;
import nl.loket.demo.DemoCast.Staff;
import nl.loket.meeting.MeetingDesk;
import nl.loket.meeting.PlanMeeting;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** What makes the desk itself: its people, the coach pool, and the calendar of both colleges. */
@Component
class OfficeActs {

    private static final int MONTHS = 38;

    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final CoachDesk coaches;
    private final MeetingDesk meetings;
    private final DemoCast cast;
    private final DemoWho who;
    private final DemoDays days;

    OfficeActs(
            PeopleDesk people,
            AccountDesk accounts,
            RoleDesk roles,
            CoachDesk coaches,
            MeetingDesk meetings,
            DemoCast cast,
            DemoWho who,
            DemoDays days) {
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.coaches = coaches;
        this.meetings = meetings;
        this.cast = cast;
        this.who = who;
        this.days = days;
    }

    Stream<Act> acts() {
        var first = DemoStart.FIRST_DAY;
        var staff = Stream.of(
                new Act(first.atTime(9, 5), () -> employ(DemoCast.ADMINISTRATOR, Role.ADMINISTRATOR)),
                new Act(first.atTime(9, 10), () -> employ(DemoCast.NADIA, Role.INTERMEDIARY)),
                new Act(first.atTime(9, 15), () -> employ(DemoCast.KEES, Role.INTERMEDIARY)),
                new Act(first.atTime(9, 17), () -> employ(DemoCast.HELPDESK, Role.HELPDESK)),
                new Act(first.atTime(9, 20), () -> employ(DemoCast.STEERING, Role.STEERING_GROUP)),
                new Act(first.atTime(9, 22), () -> employ(DemoCast.COMMUNICATION, Role.COMMUNICATION)),
                new Act(first.atTime(9, 25), () -> employ(DemoCast.FINANCE, Role.FINANCE)));
        var pool = cast.coaches().stream().map(coach -> new Act(coach.since().atTime(9, 30), () -> join(coach)));
        return Stream.of(staff, pool, calendar()).flatMap(acts -> acts);
    }

    private PersonId employ(Staff staff, Role role) {
        var system = Actor.system("demo");
        var person = people.add(new PersonName(staff.given(), staff.family()), "nl");
        accounts.open(system, person, staff.email());
        roles.grant(system, person, role, null, DemoStart.FIRST_DAY, null);
        return person;
    }

    private void join(DemoCoach coach) {
        var person = employ(coach.person(), Role.COACH);
        coaches.add(
                who.administrator(),
                new AddCoach(person, coach.kind(), coach.board(), coach.capacity(), coach.since(), null));
    }

    /** Each month one evening at either college, on the calendar six weeks before. */
    private Stream<Act> calendar() {
        return IntStream.range(0, MONTHS).boxed().flatMap(month -> {
            var start = DemoStart.FIRST_DAY.plusMonths(month);
            return Stream.of(
                    meeting(
                            "IPABO",
                            days.working(start.plusDays(14)),
                            LocalTime.of(19, 30),
                            "iPabo, Jan Tooropstraat 136, Amsterdam"),
                    meeting(
                            "HVA",
                            days.working(start.plusDays(22)),
                            LocalTime.of(19, 0),
                            "HvA, Wibautstraat 2, Amsterdam"));
        });
    }

    private Act meeting(String college, LocalDate on, LocalTime at, String place) {
        var announced =
                on.minusWeeks(6).isBefore(DemoStart.FIRST_DAY) ? DemoStart.FIRST_DAY : days.working(on.minusWeeks(6));
        return new Act(
                announced.atTime(10, 0),
                () -> meetings.plan(
                        Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY),
                        new PlanMeeting(
                                college, on, at, at.plusMinutes(90), place, false, 40, DemoWords.MEETING_ABOUT)));
    }
}
