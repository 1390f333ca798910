package nl.loket.web.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.loket.shared.Labelled;
import nl.loket.shared.PersonId;
import nl.loket.web.shell.Choice;
import nl.loket.web.shell.Words;
import org.springframework.stereotype.Component;

/** Lists to choose from, in the language of the page. */
@Component
class Options {

    private final Words words;

    Options(Words words) {
        this.words = words;
    }

    <E extends Enum<E> & Labelled> List<Choice> of(E[] constants) {
        return of(Arrays.asList(constants));
    }

    <E extends Enum<E> & Labelled> List<Choice> of(Collection<E> constants) {
        return constants.stream().map(c -> new Choice(c.name(), words.label(c))).toList();
    }

    /** With a line under each that says what it means; its words are {@code prefix + constant}. */
    <E extends Enum<E> & Labelled> List<Choice> explained(Collection<E> constants, String prefix) {
        return constants.stream()
                .map(c -> new Choice(c.name(), words.label(c), words.say(prefix + c.name())))
                .toList();
    }

    List<Choice> people(Collection<PersonId> people) {
        return people.stream().map(p -> new Choice(p.toString(), words.name(p))).toList();
    }

    List<Choice> colleges(List<String> ids) {
        return ids.stream()
                .map(id -> new Choice(id, words.say("meeting.college." + id)))
                .toList();
    }
}
