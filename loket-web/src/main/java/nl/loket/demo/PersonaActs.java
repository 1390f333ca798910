package nl.loket.demo;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** Whom one can be in the demo, each with something to do on the opening day. */
@Component
class PersonaActs {

    private final Personas personas;
    private final DemoWho who;

    PersonaActs(Personas personas, DemoWho who) {
        this.personas = personas;
        this.who = who;
    }

    Stream<Act> acts() {
        return Stream.of(new Act(DemoLoader.OPENING.minusHours(1), this::introduce));
    }

    private void introduce() {
        var sort = 0;
        for (var cast : cast()) {
            personas.add(cast.person().get(), cast.role(), sort++, "demo.persona." + cast.note());
        }
    }

    private List<Cast> cast() {
        return List.of(
                candidate("Samira", "motivation"),
                candidate("Maurits", "meeting"),
                candidate("Deniz", "intake"),
                candidate("Meryem", "new"),
                candidate("Floor", "pre-track"),
                candidate("Priya", "own-class"),
                new Cast(() -> who.person(DemoCast.NADIA), Role.INTERMEDIARY, "desk"),
                new Cast(() -> who.person(DemoCast.KEES), Role.INTERMEDIARY, "second-desk"),
                new Cast(() -> who.coach(person("Robin")), Role.COACH, "report"),
                new Cast(() -> who.coach(person("Samira")), Role.COACH, "guide"),
                new Cast(() -> who.person(DemoCast.STEERING), Role.STEERING_GROUP, "steering"),
                new Cast(() -> who.person(DemoCast.FINANCE), Role.FINANCE, "finance"),
                new Cast(() -> who.person(DemoCast.ADMINISTRATOR), Role.ADMINISTRATOR, "administrator"));
    }

    private Cast candidate(String given, String note) {
        return new Cast(() -> who.person(person(given)), Role.CANDIDATE, note);
    }

    private static DemoPerson person(String given) {
        return DemoCast.people().stream()
                .filter(p -> p.given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private record Cast(Supplier<PersonId> person, Role role, String note) {}
}
