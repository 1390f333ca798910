package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.stream.Stream;
import nl.loket.account.EmailAddress;
import nl.loket.candidate.AboutMeDesk;
import nl.loket.candidate.ApplicationDesk;
import nl.loket.candidate.Diploma;
import nl.loket.candidate.DiplomaCheck;
import nl.loket.candidate.FileDesk;
import nl.loket.candidate.Postcode;
import nl.loket.candidate.Register;
import nl.loket.candidate.RegistrationDesk;
import nl.loket.candidate.SaveMotivation;
import nl.loket.candidate.SchoolVisitDesk;
import nl.loket.candidate.VerifyDiploma;
import nl.loket.document.DocumentKind;
import nl.loket.document.FileContent;
import nl.loket.matching.MatchProfileDesk;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.trajectory.ComeBack;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryDesk;
import org.springframework.stereotype.Component;

/** What candidates do themselves: register, and bring in what must be there before the intake. */
@Component
class ApplicationActs {

    private final RegistrationDesk registrations;
    private final ApplicationDesk applications;
    private final AboutMeDesk about;
    private final SchoolVisitDesk visits;
    private final MatchProfileDesk wishes;
    private final FileDesk files;
    private final MeetingDesk meetings;
    private final TrajectoryDesk trajectories;
    private final DemoWho who;

    ApplicationActs(
            RegistrationDesk registrations,
            ApplicationDesk applications,
            AboutMeDesk about,
            SchoolVisitDesk visits,
            MatchProfileDesk wishes,
            FileDesk files,
            MeetingDesk meetings,
            TrajectoryDesk trajectories,
            DemoWho who) {
        this.registrations = registrations;
        this.applications = applications;
        this.about = about;
        this.visits = visits;
        this.wishes = wishes;
        this.files = files;
        this.meetings = meetings;
        this.trajectories = trajectories;
        this.who = who;
    }

    /** The day everything is in, for those who bring everything. */
    static LocalDate readyOn(DemoPerson person) {
        return person.registeredOn().plusDays(6);
    }

    Stream<Act> acts(DemoPerson person) {
        var story = person.story();
        var begin = Stream.of(at(person, 0, () -> register(person, person.email())));
        var tasks = switch (story) {
            case NEW -> Stream.<Act>of();
            case TWICE -> Stream.of(at(person, 1, () -> register(person, "werk." + person.email())));
            case SCAN, OVERDUE -> Stream.of(scan(person));
            case CV_LEFT -> Stream.of(scan(person), book(person), motivation(person, true));
            case MOTIVATION_LEFT -> Stream.of(scan(person), cv(person), book(person), motivation(person, false));
            case MEETING_LEFT -> Stream.of(scan(person), cv(person), motivation(person, true));
            case EX_01 ->
                Stream.of(scan(person), end(person, ExitRow.EX_01, ExitTrigger.DESK, ExitReason.ALREADY_QUALIFIED));
            case EX_02 ->
                Stream.of(scan(person), end(person, ExitRow.EX_02, ExitTrigger.PERSON, ExitReason.EXPECTATIONS));
            case EX_07 -> Stream.of(scan(person), cv(person), refer(person));
            default -> everything(person);
        };
        return Stream.of(begin, tasks, tells(person)).flatMap(acts -> acts);
    }

    /** Two of three tell of themselves, every fourth needs something; nobody who stopped at once does. */
    private Stream<Act> tells(DemoPerson person) {
        var number = person.number();
        var left = EnumSet.of(Story.NEW, Story.TWICE, Story.EX_01, Story.EX_02, Story.EX_07)
                .contains(person.story());
        if (left || number % 3 == 0) {
            return Stream.of();
        }
        var told = Stream.of(
                at(person, 2, () -> bring(person)),
                at(person, 2, () -> want(person)),
                at(person, 2, () -> lookAlong(person)));
        return number % 4 == 0 ? Stream.concat(told, Stream.of(at(person, 2, () -> need(person)))) : told;
    }

    private void bring(DemoPerson person) {
        about.bring(who.candidate(person), who.trajectory(person), DemoWords.strengths(person), 0);
    }

    private void lookAlong(DemoPerson person) {
        visits.add(who.candidate(person), who.trajectory(person), DemoWords.visit(person));
    }

    private void need(DemoPerson person) {
        about.need(who.candidate(person), who.trajectory(person), DemoWords.need(person), 0);
    }

    private void want(DemoPerson person) {
        wishes.wish(who.candidate(person), who.trajectory(person), DemoWords.wishes(person));
    }

    private Stream<Act> everything(DemoPerson person) {
        var all = Stream.of(scan(person), cv(person), book(person), motivation(person, true));
        if (person.diploma() != Diploma.FOREIGN) {
            return all;
        }
        var brought = Stream.concat(all, Stream.of(diploma(person)));
        return person.story() == Story.FOREIGN_LEFT
                ? brought
                : Stream.concat(brought, Stream.of(at(person, 6, () -> verify(person))));
    }

    private Act diploma(DemoPerson person) {
        return at(
                person,
                4,
                () -> files.bring(
                        who.candidate(person),
                        who.trajectory(person),
                        DocumentKind.DIPLOMA,
                        "diploma.pdf",
                        FileContent.of(DemoPdf.page("Diploma", person.given() + " " + person.family(), ""))));
    }

    private void register(DemoPerson person, String email) {
        registrations.register(
                Actor.system("demo"),
                new Register(
                        new PersonName(person.given(), person.family()),
                        new EmailAddress(email),
                        new Postcode(person.postcode()),
                        person.diploma(),
                        person.background(),
                        person.language(),
                        true,
                        true));
    }

    private Act scan(DemoPerson person) {
        return at(
                person,
                1,
                () -> applications.scan(who.candidate(person), who.trajectory(person), DemoWords.answers(person)));
    }

    private Act cv(DemoPerson person) {
        return at(
                person,
                3,
                () -> applications.bringCv(
                        who.candidate(person),
                        who.trajectory(person),
                        "cv-" + DemoPerson.plain(person.family()) + ".pdf",
                        FileContent.of(DemoPdf.page(
                                "Curriculum vitae", person.given() + " " + person.family(), person.background()))));
    }

    private Act motivation(DemoPerson person, boolean done) {
        var kept = DemoWords.motivation(person, done);
        return at(
                person,
                5,
                () -> applications.motivate(
                        who.candidate(person), new SaveMotivation(who.trajectory(person), kept, done, 0)));
    }

    /** The first meeting that comes and still has room. */
    private Act book(DemoPerson person) {
        return at(
                person,
                4,
                () -> meetings.upcoming().stream()
                        .filter(m -> !m.full() && !m.cancelled())
                        .skip(person.number() % 2)
                        .findFirst()
                        .ifPresent(m -> meetings.book(who.candidate(person), who.trajectory(person), m.id())));
    }

    private void verify(DemoPerson person) {
        var desk = who.owner(person);
        var version = applications.of(desk, who.trajectory(person)).version();
        applications.verifyDiploma(
                desk,
                new VerifyDiploma(
                        who.trajectory(person),
                        DiplomaCheck.ACCEPTED,
                        "Nagekeken met de waardering van het diploma.",
                        version));
    }

    private Act end(DemoPerson person, ExitRow exit, ExitTrigger trigger, ExitReason reason) {
        return at(person, 12, () -> {
            var view = who.view(person);
            var actor = trigger == ExitTrigger.PERSON ? who.candidate(person) : who.owner(person);
            var comeBack = trigger == ExitTrigger.PERSON ? ComeBack.LATER : null;
            trajectories.end(
                    actor,
                    new EndTrajectory(
                            view.id(), exit, trigger, reason, null, ExitFollowUp.NONE, comeBack, view.version()));
        });
    }

    private Act refer(DemoPerson person) {
        return at(person, 12, () -> {
            var view = who.view(person);
            trajectories.refer(
                    who.owner(person),
                    new EndTrajectory(
                            view.id(), ExitRow.EX_07, ExitTrigger.PERSON, ExitReason.OTHER_ROUTE, null, view.version()),
                    Route.SHORT_PART_TIME);
        });
    }

    /** Everyone has an hour of their own, so that the order is the same everywhere. */
    private static Act at(DemoPerson person, int days, Runnable work) {
        var hour = LocalTime.of(9, 0).plusMinutes(10L * (person.number() % 48));
        return new Act(person.registeredOn().plusDays(days).atTime(hour), work);
    }
}
