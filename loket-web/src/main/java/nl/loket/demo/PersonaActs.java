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
    private final DemoCast cast;
    private final DemoWho who;

    PersonaActs(Personas personas, DemoCast cast, DemoWho who) {
        this.personas = personas;
        this.cast = cast;
        this.who = who;
    }

    Stream<Act> acts() {
        return Stream.of(new Act(DemoLoader.OPENING.minusHours(1), this::introduce));
    }

    private void introduce() {
        var sort = 0;
        for (var part : parts()) {
            personas.add(part.person().get(), part.role(), sort++, "demo.persona." + part.note());
        }
    }

    private List<Part> parts() {
        return List.of(
                candidate("Samira", "motivation"),
                candidate("Maurits", "meeting"),
                candidate("Deniz", "intake"),
                candidate("Meryem", "new"),
                candidate("Floor", "pre-track"),
                candidate("Priya", "own-class"),
                new Part(() -> who.person(DemoCast.NADIA), Role.INTERMEDIARY, "desk"),
                new Part(() -> who.person(DemoCast.KEES), Role.INTERMEDIARY, "second-desk"),
                new Part(() -> who.person(DemoCast.HELPDESK), Role.HELPDESK, "helpdesk"),
                new Part(() -> who.coach(person("Robin")), Role.COACH, "report"),
                new Part(() -> who.coach(person("Samira")), Role.COACH, "guide"),
                new Part(() -> who.person(DemoCast.HEAD), Role.SCHOOL_HEAD, "head"),
                new Part(() -> who.person(DemoCast.STEERING), Role.STEERING_GROUP, "steering"),
                new Part(() -> who.person(DemoCast.COMMUNICATION), Role.COMMUNICATION, "communication"),
                new Part(() -> who.person(DemoCast.FINANCE), Role.FINANCE, "finance"),
                new Part(() -> who.person(DemoCast.ADMINISTRATOR), Role.ADMINISTRATOR, "administrator"));
    }

    private Part candidate(String given, String note) {
        return new Part(() -> who.person(person(given)), Role.CANDIDATE, note);
    }

    private DemoPerson person(String given) {
        return cast.people().stream()
                .filter(p -> p.given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private record Part(Supplier<PersonId> person, Role role, String note) {}
}
