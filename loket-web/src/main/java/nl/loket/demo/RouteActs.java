package nl.loket.demo;

import static nl.loket.placement.PlacementType.PERMANENT;
import static nl.loket.placement.PlacementType.TRAINING;
import static nl.loket.placement.PlacementType.WORK_EXPERIENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.demo.DemoSchools.Schools;
import nl.loket.meeting.ConfirmedBy;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.SchoolView;
import nl.loket.placement.EndPlacement;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.placement.SchoolDesk;
import nl.loket.placement.Willingness;
import nl.loket.placement.Wish;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.AfterExit;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitFollowUp;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.PassGate;
import nl.loket.trajectory.RecordStep;
import nl.loket.trajectory.Step;
import nl.loket.trajectory.StepDesk;
import nl.loket.trajectory.StepOutcome;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the pre-track to the own class: the desk records steps, places people and passes the gates. */
@Component
class RouteActs {

    private final StepDesk steps;
    private final PlacementDesk placements;
    private final SchoolDesk offers;
    private final SchoolActs atSchool;
    private final TrajectoryDesk trajectories;
    private final DemoSchools schools;
    private final MeetingDesk meetings;
    private final DemoWho who;
    private final DemoDays days;

    RouteActs(
            StepDesk steps,
            PlacementDesk placements,
            SchoolDesk offers,
            SchoolActs atSchool,
            TrajectoryDesk trajectories,
            DemoSchools schools,
            MeetingDesk meetings,
            DemoWho who,
            DemoDays days) {
        this.steps = steps;
        this.placements = placements;
        this.offers = offers;
        this.atSchool = atSchool;
        this.trajectories = trajectories;
        this.schools = schools;
        this.meetings = meetings;
        this.who = who;
        this.days = days;
    }

    /** The schools that train, with a cluster's places a year, as the boards are said to have agreed. */
    Stream<Act> designations() {
        return IntStream.rangeClosed(DemoStart.FIRST_DAY.getYear() - 1, 2023)
                .mapToObj(SchoolYear::new)
                .map(year -> new Act(DemoStart.FIRST_DAY.atTime(10, 30), () -> designate(year)));
    }

    private void designate(SchoolYear year) {
        var desk = Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY);
        var training = schools.training();
        IntStream.range(0, training.size()).forEach(i -> offers.keepPlaces(desk, offer(training.get(i), year, i)));
    }

    /** Most want people, some are in two minds. */
    private static KeepPlaces offer(SchoolView school, SchoolYear year, int number) {
        var willing = number % 6 == 5 ? Willingness.MAYBE : Willingness.YES;
        return new KeepPlaces(school.id(), year, DemoSchools.CLUSTER, true, willing, DemoStart.FIRST_DAY, 0);
    }

    Stream<Act> acts(DemoPerson person) {
        return person.story().reaches(TrajectoryStatus.WORK_EXPERIENCE) ? new Journey(person).acts() : Stream.of();
    }

    /** One person's way, with its dates. */
    private final class Journey {

        private final DemoPerson person;
        private final LocalDate experience;
        private final LocalDate start;
        private final List<Act> acts = new ArrayList<>();

        Journey(DemoPerson person) {
            this.person = person;
            this.experience = days.experience(person);
            this.start = days.start(person);
        }

        Stream<Act> acts() {
            experience();
            reach(TrajectoryStatus.SUITABILITY, this::suitability);
            reach(TrajectoryStatus.APPOINTMENT, this::appointment);
            reach(TrajectoryStatus.YEAR_ONE, this::yearOne);
            reach(TrajectoryStatus.YEAR_TWO, this::yearTwo);
            reach(TrajectoryStatus.COMPETENCE, this::competence);
            reach(TrajectoryStatus.INDUCTION, this::induction);
            reach(TrajectoryStatus.COMPLETED, this::completed);
            exit();
            return acts.stream();
        }

        private void reach(TrajectoryStatus status, Runnable part) {
            if (person.story().reaches(status)) {
                part.run();
            }
        }

        private void experience() {
            acts.add(new Act(days.working(experience.minusDays(2)).atTime(10, 0), this::attend));
            record(experience.minusDays(2), "HvA", Step.ST_11, Step.ST_12, Step.ST_13);
            place(experience, Schools::experience, WORK_EXPERIENCE, experience, start);
            pass(experience, TrajectoryStatus.WORK_EXPERIENCE);
        }

        private void suitability() {
            var finished = days.finished(person);
            record(finished, "de school", Step.ST_15, Step.ST_18, Step.COACH_CONSULTED);
            pass(finished, TrajectoryStatus.SUITABILITY);
        }

        private void appointment() {
            var assessed = days.assessed(person);
            record(assessed, "iPabo", Step.ST_19, Step.PROFILE);
            place(assessed, Schools::training, TRAINING, start, null);
            pass(assessed, TrajectoryStatus.APPOINTMENT);
        }

        private void yearOne() {
            var signed = days.signed(person);
            record(signed, "het schoolbestuur", Step.ST_23, Step.ST_24, Step.ST_25, Step.ST_27, Step.ST_30);
            pass(days.yearOne(person), TrajectoryStatus.YEAR_ONE);
            if (!person.story().reaches(TrajectoryStatus.YEAR_TWO)) {
                var by = days.working(days.yearOne(person).plusMonths(5));
                acts.add(new Act(by.atTime(10, 0), () -> talksIfStillHere(by)));
            }
        }

        /** The college confirms the evening the person booked; whoever could not come went to another one. */
        private void attend() {
            var desk = who.owner(person);
            var id = who.trajectory(person);
            var today = days.working(experience.minusDays(2));
            meetings.of(desk, id).stream()
                    .filter(a -> !a.on().isAfter(today))
                    .findFirst()
                    .ifPresentOrElse(
                            a -> meetings.confirmAttendance(desk, id, a.id(), ConfirmedBy.COLLEGE),
                            () -> meetings.declare(who.candidate(person), id, "IPABO", today.minusDays(1)));
        }

        private void yearTwo() {
            var day = days.yearTwo(person);
            acts.add(new Act(day.atTime(10, 0), () -> talks(day)));
            record(day, "de school", Step.ST_32);
            pass(day, TrajectoryStatus.YEAR_TWO);
        }

        private void talksIfStillHere(LocalDate by) {
            if (who.view(person).status().open()) {
                talks(by);
            }
        }

        /** A talk in every quarter of the first year that began by then. */
        private void talks(LocalDate by) {
            IntStream.range(0, 4)
                    .mapToObj(quarter -> days.working(start.plusMonths(3L * quarter + 1)))
                    .filter(day -> !day.isAfter(by))
                    .forEach(day -> record(Step.ST_39, StepOutcome.DONE, day, "de coach"));
        }

        private void competence() {
            var day = days.competence(person);
            record(day, "de zij-instromer", Step.ST_49);
            pass(day, TrajectoryStatus.COMPETENCE);
        }

        private void induction() {
            var certified = days.certified(person);
            record(certified, "HvA", Step.ST_52);
            acts.add(new Act(certified.atTime(13, 0), this::moveToOwnClass));
            var began = days.induction(person);
            pass(began, TrajectoryStatus.INDUCTION);
        }

        private void completed() {
            var over = days.completed(person);
            record(over, null, Step.ST_58);
            pass(over, TrajectoryStatus.COMPLETED);
        }

        private void exit() {
            switch (person.story()) {
                case EX_05 ->
                    end(days.leftTheSchool(person), ExitRow.EX_05, ExitTrigger.DESK, ExitReason.SUITABILITY_FAILED);
                case EX_06 -> notSuitable();
                case EX_10 ->
                    end(days.stopped(person), ExitRow.EX_10, ExitTrigger.PERSON, ExitReason.PROGRAMME_DISAPPOINTS);
                case EX_10_SOON -> end(days.stopped(person), ExitRow.EX_10, ExitTrigger.PERSON, ExitReason.TOO_HEAVY);
                case EX_10_LATER ->
                    end(days.stopped(person), ExitRow.EX_10, ExitTrigger.DESK, ExitReason.SUITABILITY_FAILED);
                default -> {}
            }
        }

        private void notSuitable() {
            var assessed = days.assessed(person);
            acts.add(new Act(
                    assessed.atTime(11, 0), () -> record(Step.ST_19, StepOutcome.NOT_PASSED, assessed, "iPabo")));
            end(days.after(assessed, 4), ExitRow.EX_06, ExitTrigger.DESK, ExitReason.SUITABILITY_FAILED);
        }

        private void record(LocalDate on, @Nullable String behalf, Step... done) {
            var day = days.working(on);
            acts.add(new Act(day.atTime(11, 0), () -> {
                for (var step : done) {
                    record(step, StepOutcome.DONE, day, behalf);
                }
            }));
        }

        private void record(Step step, StepOutcome outcome, LocalDate day, @Nullable String behalf) {
            steps.record(
                    who.owner(person), new RecordStep(who.trajectory(person), step, outcome, day, behalf, null, null));
        }

        private void place(
                LocalDate on,
                Function<Schools, SchoolView> which,
                PlacementType type,
                LocalDate from,
                @Nullable LocalDate until) {
            acts.add(new Act(days.working(on).atTime(12, 0), () -> {
                var school = which.apply(schools.of(person));
                var view = who.view(person);
                atSchool.place(
                        who.owner(person), view, new Wish(school.id(), type, from, until, null, null), person.number());
            }));
        }

        /** The training school stays behind; the school of the own class has a vacancy. */
        private void moveToOwnClass() {
            var view = who.view(person);
            var desk = who.owner(person);
            var today = days.certified(person);
            placements.of(desk, view.id()).stream()
                    .filter(p -> p.type() == TRAINING)
                    .forEach(p -> placements.endPlacement(
                            desk,
                            new EndPlacement(
                                    view.id(), p.id(), today.plusDays(1), "Getuigschrift behaald.", view.version())));
            atSchool.place(
                    desk,
                    view,
                    new Wish(schools.of(person).own().id(), PERMANENT, today.plusDays(1), null, null, null),
                    person.number());
        }

        private void pass(LocalDate on, TrajectoryStatus to) {
            acts.add(new Act(days.working(on).atTime(15, 0), () -> {
                var view = who.view(person);
                trajectories.pass(who.owner(person), new PassGate(view.id(), to, null, view.version()));
            }));
        }

        private void end(LocalDate on, ExitRow exit, ExitTrigger trigger, ExitReason reason) {
            acts.add(new Act(on.atTime(12, 0), () -> {
                var view = who.view(person);
                var actor = trigger == ExitTrigger.PERSON ? who.candidate(person) : who.owner(person);
                trajectories.end(
                        actor,
                        new EndTrajectory(view.id(), exit, trigger, reason, null, more(exit, on), view.version()));
            }));
        }

        /** What the desk records with an exit (EX-05, EX-06, EX-10). */
        private static ExitFollowUp more(ExitRow exit, LocalDate on) {
            return switch (exit) {
                case EX_05 -> new ExitFollowUp(ExitReason.EXPECTATIONS, on, AfterExit.OTHER_ROUTE, null);
                case EX_06 -> new ExitFollowUp(ExitReason.INSUFFICIENT_GUIDANCE, null, AfterExit.RETRY, null);
                case EX_10 ->
                    new ExitFollowUp(
                            null,
                            null,
                            null,
                            "De overeenkomsten stoppen per het einde van de maand. De plaats is weer vrij.");
                default -> ExitFollowUp.NONE;
            };
        }
    }
}
