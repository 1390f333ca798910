package nl.loket.demo;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.loket.trajectory.PlanStandstill;
import nl.loket.trajectory.StandstillDesk;
import nl.loket.trajectory.WaitKind;
import org.springframework.stereotype.Component;

/** Two who wait for a school, and a pause that is agreed on (EX-08, EX-17). */
@Component
class StandstillActs {

    private final StandstillDesk standstills;
    private final DemoWho who;

    StandstillActs(StandstillDesk standstills, DemoWho who) {
        this.standstills = standstills;
        this.who = who;
    }

    Stream<Act> acts(DemoPerson person) {
        if (!person.known()) {
            return Stream.of();
        }
        return switch (person.given()) {
            case "David", "Arjan" ->
                Stream.of(plan(
                        person,
                        WaitKind.NO_SCHOOL,
                        LocalDate.of(2023, 2, 20),
                        LocalDate.of(2023, 4, 17),
                        "Twee scholen in de buurt zeiden nee; na de vakantie vragen we verder."));
            case "Chantal" ->
                Stream.of(plan(
                        person,
                        WaitKind.PAUSE,
                        LocalDate.of(2023, 3, 20),
                        LocalDate.of(2023, 5, 8),
                        "Afgesproken met de school en de coach."));
            default -> Stream.of();
        };
    }

    private Act plan(DemoPerson person, WaitKind kind, LocalDate from, LocalDate until, String reason) {
        var agreed = LocalDate.of(2023, 2, 20).atTime(14, 0).plusDays(kind == WaitKind.PAUSE ? 16 : 0);
        return new Act(
                agreed,
                () -> standstills.plan(
                        who.owner(person), new PlanStandstill(who.trajectory(person), kind, from, until, reason)));
    }
}
