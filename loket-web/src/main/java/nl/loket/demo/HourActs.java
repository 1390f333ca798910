package nl.loket.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.coaching.HourDesk;
import nl.loket.coaching.HourId;
import nl.loket.coaching.HourKind;
import nl.loket.coaching.HourState;
import nl.loket.coaching.HourView;
import nl.loket.coaching.LogHours;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.stereotype.Component;

/** Coaches write what they do, every few weeks and well within the pots; in the first days of a month the desk approves the months before it. */
@Component
class HourActs {

    /** One sort of work, as a coach writes it. */
    private record Work(HourKind kind, int minutes, String line) {}

    private static final List<Work> PRE_TRACK = List.of(
            new Work(HourKind.COACHING, 60, "Planning tot de start van de opleiding"),
            new Work(HourKind.COACHING, 90, "Vragen over de wiscat"),
            new Work(HourKind.LESSON_VISIT, 120, "Meegekeken in groep 4"),
            new Work(HourKind.COACHING, 60, "Werk, gezin en opleiding naast elkaar"));

    private static final List<Work> YEAR_ONE = List.of(
            new Work(HourKind.LESSON_VISIT, 120, "Rekenen in groep 5"),
            new Work(HourKind.COACHING, 60, "Hoe de week ging, en wat de volgende vraagt"),
            new Work(HourKind.COACHING, 90, "Orde houden: drie lessen voorbereid"),
            new Work(HourKind.PORTFOLIO, 60, "Bewijs gekozen bij een leerdoel"),
            new Work(HourKind.LESSON_VISIT, 120, "Begrijpend lezen in groep 6"),
            new Work(HourKind.COLLEGE_VISIT, 90, "Voortgang in het eerste jaar"));

    private static final List<Work> YEAR_TWO = List.of(
            new Work(HourKind.COACHING, 60, "Waaraan werken tot het onderzoek"),
            new Work(HourKind.LESSON_VISIT, 120, "Differentiëren bij rekenen"),
            new Work(HourKind.PORTFOLIO, 75, "Wat er nog mist"));

    private static final List<Work> OWN_CLASS = List.of(
            new Work(HourKind.COACHING, 60, "Hoe het gaat in de eigen klas"),
            new Work(HourKind.LESSON_VISIT, 90, "Op de nieuwe school"),
            new Work(HourKind.COACHING, 45, "Oudergesprekken voorbereid"));

    /** Somebody whose coach has hours to mend on the opening day. */
    private static final String MET_LAST_WEEK = "Samira";

    private final HourDesk hours;
    private final DemoCast cast;
    private final DemoWho who;
    private final DemoDays days;

    HourActs(HourDesk hours, DemoCast cast, DemoWho who, DemoDays days) {
        this.hours = hours;
        this.cast = cast;
        this.who = who;
        this.days = days;
    }

    Stream<Act> acts(DemoPerson person) {
        var story = person.story();
        var acts = new ArrayList<Act>();
        if (story.decided() || story == Story.REPORTED || story == Story.HALF_REPORTED || story == Story.HELD) {
            acts.add(entry(
                    person,
                    days.intake(person),
                    new Work(HourKind.INTAKE_TALK, 60, "Met het loket, en daarna het verslag")));
        }
        if (story.reaches(TrajectoryStatus.PRE_TRACK)) {
            acts.addAll(every(18, person, days.decided(person), preTrackEnds(person), PRE_TRACK));
        }
        if (story.reaches(TrajectoryStatus.APPOINTMENT)) {
            var talk = new Work(HourKind.APPOINTMENT_TALK, 60, "Met de school en de pabo");
            acts.add(entry(person, days.after(days.assessed(person), 1), talk));
        }
        if (story.reaches(TrajectoryStatus.YEAR_ONE)) {
            acts.addAll(trained(person));
        }
        if (person.given().equals(MET_LAST_WEEK)) {
            acts.addAll(lastWeek(person));
        }
        return acts.stream();
    }

    private LocalDate preTrackEnds(DemoPerson person) {
        return switch (person.story()) {
            case GO, WORKING -> end();
            case EX_04 -> days.withdrawn(person);
            case EX_05 -> days.leftTheSchool(person);
            default -> days.finished(person);
        };
    }

    /** On the third of each month, or the working day after it. */
    Stream<Act> approvals() {
        return IntStream.iterate(1, month -> month + 1)
                .mapToObj(month -> DemoStart.FIRST_DAY.plusMonths(month))
                .takeWhile(month -> month.isBefore(end()))
                .map(month -> new Act(days.working(month.plusDays(2)).atTime(15, 30), () -> approveBefore(month)));
    }

    private List<Act> trained(DemoPerson person) {
        var story = person.story();
        var last = story.stops() ? days.stopped(person) : end();
        var second = story.reaches(TrajectoryStatus.YEAR_TWO);
        var own = story.reaches(TrajectoryStatus.INDUCTION);
        var acts = new ArrayList<>(
                every(16, person, days.yearOne(person), second ? days.yearTwo(person) : last, YEAR_ONE));
        if (second) {
            acts.addAll(every(28, person, days.yearTwo(person), own ? days.certified(person) : last, YEAR_TWO));
        }
        if (own) {
            var until = story == Story.COMPLETED ? days.completed(person) : last;
            acts.addAll(every(25, person, days.induction(person), until, OWN_CLASS));
        }
        return acts;
    }

    /** From some days after the first day on, in turn; in the summer the schools are closed. The crowd's coaches write less often. */
    private List<Act> every(int usual, DemoPerson person, LocalDate from, LocalDate until, List<Work> works) {
        var acts = new ArrayList<Act>();
        var period = person.known() ? usual : 3 * usual;
        var day = from.plusDays(5 + person.number() % 4);
        for (int i = 0; day.isBefore(until.minusDays(2)); day = day.plusDays(period)) {
            var on = days.working(day);
            if (!summer(on)) {
                acts.add(entry(person, on, works.get(i++ % works.size())));
            }
        }
        return acts;
    }

    private static boolean summer(LocalDate day) {
        return day.getMonthValue() == 8 || (day.getMonthValue() == 7 && day.getDayOfMonth() > 15);
    }

    /** A talk that the desk sent back, and a call this morning. */
    private List<Act> lastWeek(DemoPerson person) {
        var met = DemoLoader.OPENING.toLocalDate().minusDays(6);
        var today = DemoLoader.OPENING.toLocalDate();
        var call = new Work(HourKind.COACHING, 15, "Gebeld: waar de motivatie nog op wacht");
        return List.of(
                entry(person, met, new Work(HourKind.COACHING, 30, "Kennismaking")),
                new Act(met.plusDays(3).atTime(11, 0), () -> sendBack(person, met)),
                new Act(today.atTime(8, 30), () -> log(person, today, call)));
    }

    private void sendBack(DemoPerson person, LocalDate on) {
        hours.sendBack(
                who.owner(person),
                new HourId(form(person, on)),
                "In de agenda staat dit gesprek op woensdag 8 maart. Klopt de datum?");
    }

    private Act entry(DemoPerson person, LocalDate on, Work work) {
        var at = on.atTime(16, 30).plusMinutes(person.number());
        return new Act(at, () -> log(person, on, work));
    }

    /** For whom no coach was free a colleague of the desk stands in, who writes no hours. */
    private void log(DemoPerson person, LocalDate on, Work work) {
        who.guide(person)
                .ifPresent(coach -> hours.log(
                        Actor.of(coach, Role.COACH),
                        form(person, on),
                        new LogHours(who.trajectory(person), on, work.minutes(), work.kind(), work.line())));
    }

    private void approveBefore(LocalDate day) {
        var waiting = cast.coaches().stream()
                .filter(coach -> coach.since().isBefore(day))
                .map(coach -> Actor.of(who.person(coach.person()), Role.COACH))
                .flatMap(coach -> hours.mine(coach, day.minusMonths(2)).stream())
                .filter(entry -> entry.state() == HourState.LOGGED && entry.on().isBefore(day))
                .map(HourView::id)
                .toList();
        hours.approve(Actor.of(who.person(DemoCast.KEES), Role.INTERMEDIARY), waiting);
    }

    /** The same on every machine, and after a restart. */
    private static UUID form(DemoPerson person, LocalDate on) {
        return UUID.nameUUIDFromBytes(("hours " + person.email() + " " + on).getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate end() {
        return DemoLoader.OPENING.toLocalDate();
    }
}
