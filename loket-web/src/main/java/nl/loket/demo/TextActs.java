package nl.loket.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.loket.content.ContentDesk;
import nl.loket.content.NotForMeDesk;
import nl.loket.content.NotForMeReason;
import nl.loket.content.TextKind;
import nl.loket.content.TextRow;
import nl.loket.content.Wording;
import nl.loket.content.Wordings;
import nl.loket.content.WriteText;
import nl.loket.shared.Actor;
import nl.loket.shared.Role;
import org.springframework.stereotype.Component;

/** The communication team at work: a page that was made better, one that waits for its day, and a draft (QI-29). */
@Component
class TextActs {

    private static final int TURNED_AWAY = 17;

    private final ContentDesk content;
    private final NotForMeDesk outcomes;
    private final DemoWho who;
    private final Clock clock;

    TextActs(ContentDesk content, NotForMeDesk outcomes, DemoWho who, Clock clock) {
        this.content = content;
        this.outcomes = outcomes;
        this.who = who;
        this.clock = clock;
    }

    Stream<Act> acts() {
        var opening = DemoLoader.OPENING;
        var written = Stream.of(
                new Act(opening.minusDays(40).withHour(10), this::better),
                new Act(opening.minusDays(2).withHour(11), this::waits),
                new Act(opening.minusDays(1).withHour(15), this::draft));
        return Stream.concat(written, turnedAway());
    }

    /** Visitors who found out that it is not for them, and said why (EX-02). */
    private Stream<Act> turnedAway() {
        var reasons = NotForMeReason.values();
        return IntStream.range(0, TURNED_AWAY)
                .mapToObj(n -> new Act(
                        DemoLoader.OPENING.minusDays(3L + n * 5L).withHour(20),
                        () -> outcomes.tell(
                                UUID.nameUUIDFromBytes(new byte[] {(byte) n}), reasons[n * n % reasons.length])));
    }

    private void better() {
        var row = row(TextKind.PAGE, "Opleiden voor de stad");
        write(row, "Zin over reistijd erbij", """


                Woon je ver weg? Zeg het. We kijken mee of je die reis twee jaar lang volhoudt.""", """


                Do you live far away? Say so. We look with you whether you can keep up that journey for two years.""");
        publish(row, 0);
    }

    private void waits() {
        var row = row(TextKind.QUESTION, "Kan ik zelf een school kiezen?");
        write(row, "Waar je de scholen vindt", "\n\nOp de [lijst van scholen](/scholen) zie je wie meedoet.", """


                The [list of schools](/scholen) shows who takes part.""");
        publish(row, 9);
    }

    private void draft() {
        write(row(TextKind.PAGE, "Een week in jaar 1"), "Nog vertalen", """


                ## En in de vakantie?

                Dan is de school dicht. De pabo niet altijd: vraag naar het rooster.""", "");
    }

    private void publish(TextRow row, int days) {
        var today = content.text(tamar(), row.id());
        content.publish(tamar(), row.id(), LocalDate.now(clock).plusDays(days), today.version());
    }

    private void write(TextRow row, String change, String more, String inEnglish) {
        var text = content.text(tamar(), row.id());
        var now = content.editions(tamar(), row.id()).getFirst().wordings();
        content.write(
                tamar(),
                new WriteText(
                        row.id(),
                        text.kind(),
                        text.topic(),
                        new Wordings(with(now.dutch(), more), with(now.english(), inEnglish)),
                        text.telling(),
                        change,
                        text.version()));
    }

    private static Wording with(Wording wording, String more) {
        return new Wording(wording.title(), wording.lead(), (wording.body() + more).strip());
    }

    private TextRow row(TextKind kind, String title) {
        return content.list(tamar()).stream()
                .filter(row -> row.kind() == kind && row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Actor tamar() {
        return Actor.of(who.person(DemoCast.COMMUNICATION), Role.COMMUNICATION);
    }
}
