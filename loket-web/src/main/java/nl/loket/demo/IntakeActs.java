package nl.loket.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.loket.intake.DecideIntake;
import nl.loket.intake.DecisionReason;
import nl.loket.intake.IntakeDesk;
import nl.loket.intake.IntakeOutcome;
import nl.loket.intake.PlanIntake;
import nl.loket.intake.Reporter;
import nl.loket.intake.SaveReport;
import nl.loket.trajectory.EndTrajectory;
import nl.loket.trajectory.ExitReason;
import nl.loket.trajectory.ExitRow;
import nl.loket.trajectory.ExitTrigger;
import nl.loket.trajectory.Route;
import nl.loket.trajectory.TrajectoryDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From ready to a decision: the intermediary plans, two report, one decides. */
@Component
class IntakeActs {

    private static final String[] PLACES = {
        "Loket, kamer 2, Jan Luijkenstraat 10", "Loket, kamer 4, Jan Luijkenstraat 10", "Online"
    };

    private final IntakeDesk intakes;
    private final TrajectoryDesk trajectories;
    private final DemoWho who;
    private final DemoDays days;

    IntakeActs(IntakeDesk intakes, TrajectoryDesk trajectories, DemoWho who, DemoDays days) {
        this.intakes = intakes;
        this.trajectories = trajectories;
        this.who = who;
        this.days = days;
    }

    Stream<Act> acts(DemoPerson person) {
        var story = person.story();
        if (!story.ready() || story == Story.READY || story == Story.READY_FOREIGN || story == Story.PLAN_OVERDUE) {
            return Stream.of();
        }
        var acts = Stream.of(new Act(days.planned(person), () -> plan(person)));
        if (story.decided() || story == Story.REPORTED || story == Story.HALF_REPORTED) {
            acts = Stream.concat(
                    acts,
                    Stream.of(new Act(reportsOn(person).atTime(9, 30), () -> report(person, Reporter.INTERMEDIARY))));
        }
        if (story.decided() || story == Story.REPORTED) {
            acts = Stream.concat(
                    acts, Stream.of(new Act(reportsOn(person).atTime(16, 0), () -> report(person, Reporter.COACH))));
        }
        if (story.decided()) {
            acts = Stream.concat(acts, Stream.of(new Act(days.decided(person).atTime(13, 0), () -> decide(person))));
        }
        if (story == Story.EX_04) {
            acts = Stream.concat(
                    acts, Stream.of(new Act(days.withdrawn(person).atTime(10, 0), () -> withdraw(person))));
        }
        return acts;
    }

    private LocalDate reportsOn(DemoPerson person) {
        return days.after(days.intake(person), 1);
    }

    private void plan(DemoPerson person) {
        var desk = who.owner(person);
        intakes.plan(
                desk,
                new PlanIntake(
                        who.trajectory(person),
                        days.intake(person),
                        LocalTime.of(10 + person.number() % 6, 30 * (person.number() % 2)),
                        PLACES[person.number() % PLACES.length],
                        desk.requirePerson(),
                        who.coach(person),
                        List.of(),
                        intakes.file(desk, who.trajectory(person)).version()));
    }

    private void report(DemoPerson person, Reporter reporter) {
        var actor = reporter == Reporter.COACH ? who.coachOf(person) : who.owner(person);
        intakes.report(
                actor,
                new SaveReport(
                        who.trajectory(person),
                        reporter,
                        "Weet waarom dit vak, en kan het met eigen voorbeelden vertellen.",
                        "Heeft al met kinderen gewerkt en kijkt naar wat zij nodig hebben.",
                        "Vooral hulp bij het plannen naast een gezin of een baan.",
                        "De week is uitgewerkt; de eerste maanden zijn het drukst.",
                        advice(person),
                        true,
                        0));
    }

    private static IntakeOutcome advice(DemoPerson person) {
        return switch (person.story()) {
            case EX_03 -> IntakeOutcome.NO;
            case OTHER_ROUTE -> IntakeOutcome.OTHER_ROUTE;
            case NOT_NOW, NOT_NOW_OVER -> IntakeOutcome.NOT_NOW;
            default -> IntakeOutcome.GO;
        };
    }

    private void decide(DemoPerson person) {
        switch (advice(person)) {
            case GO ->
                decide(
                        person,
                        IntakeOutcome.GO,
                        DecisionReason.SUITABLE,
                        "Je vertelde helder waarom je leraar wilt worden. Neem die rust mee de klas in. Let op je planning: begin op tijd met de wiscat.",
                        null,
                        null);
            case NO ->
                decide(
                        person,
                        IntakeOutcome.NO,
                        DecisionReason.MOTIVATION,
                        "We zagen veel inzet, maar nog weinig beeld van het vak zelf. Loop eens een week mee op een school en meld je daarna gerust opnieuw.",
                        null,
                        null);
            case OTHER_ROUTE ->
                decide(
                        person,
                        IntakeOutcome.OTHER_ROUTE,
                        DecisionReason.ROUTE_FITS_BETTER,
                        "Je wilt blijven werken in je huidige baan. Dan past de verkorte deeltijd beter dan drie dagen voor de klas.",
                        Route.SHORT_PART_TIME,
                        null);
            case NOT_NOW ->
                decide(
                        person,
                        IntakeOutcome.NOT_NOW,
                        DecisionReason.CIRCUMSTANCES,
                        "Het is thuis nu te vol om te beginnen. We kijken samen opnieuw op de afgesproken dag.",
                        null,
                        person.story() == Story.NOT_NOW_OVER ? LocalDate.of(2023, 3, 10) : LocalDate.of(2023, 9, 1));
        }
    }

    private void decide(
            DemoPerson person,
            IntakeOutcome outcome,
            DecisionReason reason,
            String feedback,
            @Nullable Route route,
            @Nullable LocalDate again) {
        var desk = who.owner(person);
        var id = who.trajectory(person);
        var version = intakes.file(desk, id).version();
        intakes.decide(desk, new DecideIntake(id, outcome, reason, feedback, route, again, version));
    }

    private void withdraw(DemoPerson person) {
        var view = who.view(person);
        trajectories.end(
                who.candidate(person),
                new EndTrajectory(
                        view.id(), ExitRow.EX_04, ExitTrigger.PERSON, ExitReason.TOO_HEAVY, null, view.version()));
    }
}
