package nl.loket.demo;

import static nl.loket.placement.PlacementType.PERMANENT;
import static nl.loket.placement.PlacementType.TRAINING;
import static nl.loket.placement.PlacementType.WORK_EXPERIENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.meeting.ConfirmedBy;
import nl.loket.meeting.MeetingDesk;
import nl.loket.party.BoardStatus;
import nl.loket.party.SchoolRegister;
import nl.loket.party.SchoolView;
import nl.loket.placement.EndPlacement;
import nl.loket.placement.KeepPlaces;
import nl.loket.placement.PlacePerson;
import nl.loket.placement.PlacementDesk;
import nl.loket.placement.PlacementType;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import nl.loket.shared.SchoolYear;
import nl.loket.trajectory.EndTrajectory;
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

    /** Every so many participating schools one trains, which makes about a dozen and a half; made up, as the demo's places are. */
    private static final int ONE_IN = 8;

    private final StepDesk steps;
    private final PlacementDesk placements;
    private final TrajectoryDesk trajectories;
    private final SchoolRegister schools;
    private final MeetingDesk meetings;
    private final DemoWho who;
    private final DemoDays days;

    RouteActs(
            StepDesk steps,
            PlacementDesk placements,
            TrajectoryDesk trajectories,
            SchoolRegister schools,
            MeetingDesk meetings,
            DemoWho who,
            DemoDays days) {
        this.steps = steps;
        this.placements = placements;
        this.trajectories = trajectories;
        this.schools = schools;
        this.meetings = meetings;
        this.who = who;
        this.days = days;
    }

    /** The schools that train, with two places a year, as the boards are said to have agreed. */
    Stream<Act> designations() {
        return IntStream.rangeClosed(2020, 2023)
                .mapToObj(SchoolYear::new)
                .map(year -> new Act(DemoStart.FIRST_DAY.atTime(10, 30), () -> designate(year)));
    }

    private void designate(SchoolYear year) {
        var desk = Actor.of(who.person(DemoCast.NADIA), Role.INTERMEDIARY);
        trainingSchools().forEach(s -> placements.keepPlaces(desk, new KeepPlaces(s.id(), year, 2, true, 0)));
    }

    private List<SchoolView> trainingSchools() {
        var able = schools.schools().stream()
                .filter(s -> s.status() == BoardStatus.PARTICIPATING && s.kind().equals("BO") && !s.closed())
                .sorted(java.util.Comparator.comparing(SchoolView::id))
                .toList();
        return IntStream.range(0, able.size())
                .filter(i -> i % ONE_IN == 0)
                .mapToObj(able::get)
                .toList();
    }

    Stream<Act> acts(DemoPerson person) {
        return person.story().trained() ? new Journey(person).acts() : Stream.of();
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
            preTrack();
            if (person.story() == Story.EX_10) {
                acts.add(new Act(days.stopped(person).atTime(12, 0), this::stop));
                return acts.stream();
            }
            yearTwo();
            if (person.story().ordinal() >= Story.COMPETENCE.ordinal()) {
                competence();
            }
            if (person.story().ordinal() >= Story.INDUCTION.ordinal()) {
                induction();
            }
            return acts.stream();
        }

        private void preTrack() {
            acts.add(new Act(days.working(experience.minusDays(2)).atTime(10, 0), this::attend));
            record(experience.minusDays(2), "HvA", Step.ST_11, Step.ST_12, Step.ST_13);
            place(experience, 0, WORK_EXPERIENCE, experience, start);
            pass(experience, TrajectoryStatus.WORK_EXPERIENCE);
            var finished = days.finished(person);
            record(finished, null, Step.ST_15, Step.ST_18, Step.COACH_CONSULTED);
            pass(finished, TrajectoryStatus.SUITABILITY);
            var assessed = days.assessed(person);
            record(assessed, "iPabo", Step.ST_19, Step.PROFILE);
            place(assessed, 3, TRAINING, start, null);
            pass(assessed, TrajectoryStatus.APPOINTMENT);
            var signed = days.signed(person);
            record(signed, null, Step.ST_23, Step.ST_24, Step.ST_25, Step.ST_27, Step.DUO_NAMED, Step.ST_30);
            pass(days.yearOne(person), TrajectoryStatus.YEAR_ONE);
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
            record(day, null, Step.ST_39, Step.ST_32);
            pass(day, TrajectoryStatus.YEAR_TWO);
        }

        private void competence() {
            var day = days.competence(person);
            record(day, null, Step.ST_49);
            pass(day, TrajectoryStatus.COMPETENCE);
        }

        private void induction() {
            var certified = days.certified(person);
            record(certified, "HvA", Step.ST_52);
            record(certified, null, Step.ST_56);
            acts.add(new Act(certified.atTime(13, 0), this::moveToOwnClass));
            var began = days.induction(person);
            pass(began, TrajectoryStatus.INDUCTION);
            if (person.story() == Story.COMPLETED) {
                var over = days.completed(person);
                record(over, null, Step.ST_58);
                pass(over, TrajectoryStatus.COMPLETED);
            }
        }

        private void record(LocalDate on, @Nullable String behalf, Step... done) {
            var day = days.working(on);
            acts.add(new Act(day.atTime(11, 0), () -> {
                for (var step : done) {
                    steps.record(
                            who.owner(person),
                            new RecordStep(who.trajectory(person), step, StepOutcome.DONE, day, behalf, null, null));
                }
            }));
        }

        private void place(LocalDate on, int further, PlacementType type, LocalDate from, @Nullable LocalDate until) {
            acts.add(new Act(days.working(on).atTime(12, 0), () -> {
                var able = trainingSchools();
                var school = able.get((person.number() + further) % able.size());
                var view = who.view(person);
                placements.place(
                        who.owner(person),
                        new PlacePerson(view.id(), school.id(), type, from, until, false, null, view.version()));
            }));
        }

        /** The training school stays behind; the school of the own class has a vacancy. */
        private void moveToOwnClass() {
            var able = trainingSchools();
            var view = who.view(person);
            var desk = who.owner(person);
            var today = days.certified(person);
            placements.of(desk, view.id()).stream()
                    .filter(p -> p.type() == TRAINING)
                    .forEach(p -> placements.endPlacement(
                            desk,
                            new EndPlacement(
                                    view.id(), p.id(), today.plusDays(1), "Getuigschrift behaald.", view.version())));
            placements.place(
                    desk,
                    new PlacePerson(
                            view.id(),
                            able.get((person.number() + 7) % able.size()).id(),
                            PERMANENT,
                            today.plusDays(1),
                            null,
                            true,
                            "De school heeft een vacature.",
                            view.version()));
        }

        private void pass(LocalDate on, TrajectoryStatus to) {
            acts.add(new Act(days.working(on).atTime(15, 0), () -> {
                var view = who.view(person);
                trajectories.pass(who.owner(person), new PassGate(view.id(), to, null, view.version()));
            }));
        }

        private void stop() {
            var view = who.view(person);
            trajectories.end(
                    who.candidate(person),
                    new EndTrajectory(
                            view.id(),
                            ExitRow.EX_10,
                            ExitTrigger.PERSON,
                            ExitReason.PROGRAMME_DISAPPOINTS,
                            null,
                            view.version()));
        }
    }
}
