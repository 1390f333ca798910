package nl.loket.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loket.coaching.AnswerExtra;
import nl.loket.coaching.AskExtra;
import nl.loket.coaching.ExtraDesk;
import nl.loket.coaching.ExtraRequestId;
import nl.loket.coaching.Pot;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** Coaches who ask for more time than the norm: one got it, one waits for the desk. */
@Component
class ExtraActs {

    private final ExtraDesk extra;
    private final DemoWho who;

    ExtraActs(ExtraDesk extra, DemoWho who) {
        this.extra = extra;
        this.who = who;
    }

    Stream<Act> acts(DemoPerson person) {
        if (!person.known()) {
            return Stream.of();
        }
        return switch (person.given()) {
            case "Mark" ->
                Stream.of(
                        ask(
                                person,
                                LocalDateTime.of(2023, 2, 6, 16, 0),
                                120,
                                "Wisselt van groep en wil twee lesbezoeken extra."),
                        grant(person, LocalDateTime.of(2023, 2, 8, 11, 0), 90));
            case "Omar" ->
                Stream.of(ask(
                        person,
                        LocalDateTime.of(2023, 3, 9, 16, 40),
                        180,
                        "Het onderzoek is over zes weken en het dossier vraagt meer hulp dan gedacht."));
            default -> Stream.of();
        };
    }

    private Act ask(DemoPerson person, LocalDateTime at, int minutes, String reason) {
        return new Act(
                at,
                () -> who.guide(person)
                        .ifPresent(coach -> extra.ask(
                                Actor.of(coach, Role.COACH),
                                form(person),
                                new AskExtra(who.trajectory(person), Pot.YEAR_TWO, minutes, reason))));
    }

    private Act grant(DemoPerson person, LocalDateTime at, int minutes) {
        var request = new ExtraRequestId(form(person));
        return new Act(at, () -> {
            if (who.guide(person).isPresent()) {
                extra.answer(
                        who.owner(person),
                        new AnswerExtra(request, true, minutes, "Eenmalig, om de overstap goed te laten gaan.", 0));
            }
        });
    }

    /** The same on every machine, and after a restart. */
    private static UUID form(DemoPerson person) {
        return UUID.nameUUIDFromBytes(("extra " + person.email()).getBytes(StandardCharsets.UTF_8));
    }
}
