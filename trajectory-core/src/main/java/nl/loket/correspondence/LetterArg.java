package nl.loket.correspondence;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;

/** What fills a letter. Filled in when it is written, in the language of who gets it; never dossier content. */
public sealed interface LetterArg {

    /** vrijdag 17 maart 2023. */
    record Day(LocalDate date) implements LetterArg {}

    /** 19.30 uur. */
    record Hour(LocalTime time) implements LetterArg {}

    record Label(Labelled label) implements LetterArg {}

    /** A member of staff, by name. */
    record Name(PersonId person) implements LetterArg {}

    record Text(String text) implements LetterArg {}

    /** A code: the letter's text is forgotten once it is sent. */
    record Secret(String text) implements LetterArg {}

    static LetterArg date(LocalDate date) {
        return new Day(date);
    }

    static LetterArg time(LocalTime time) {
        return new Hour(time);
    }

    static LetterArg label(Labelled label) {
        return new Label(label);
    }

    static LetterArg person(PersonId person) {
        return new Name(person);
    }

    static LetterArg text(String text) {
        return new Text(text);
    }

    static LetterArg secret(String text) {
        return new Secret(text);
    }
}
