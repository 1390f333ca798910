package nl.loket.web.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loket.correspondence.MailReach;
import nl.loket.correspondence.MailingView;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who would get a mail to many, by name: first those who would not and why, then as many of the others as one looks over. */
@Component
class ReaderNames {

    /** More names than this nobody reads; how many there are stands above them. */
    static final int MOST = 100;

    private final PeopleDesk people;

    ReaderNames(PeopleDesk people) {
        this.people = people;
    }

    /** One of them. */
    public record Reader(String name, MailReach reach) {}

    void into(Model model, MailingView readers) {
        var shown = Stream.concat(left(readers), readers.readers().stream())
                .limit(MOST)
                .toList();
        var names = people.names(shown);
        model.addAttribute("readers", readers);
        model.addAttribute("left", left(readers).count());
        model.addAttribute("named", named(readers, shown, names));
        model.addAttribute("more", readers.people().size() - shown.size());
    }

    private static List<Reader> named(MailingView readers, List<PersonId> shown, Map<PersonId, String> names) {
        return shown.stream()
                .map(id ->
                        new Reader(names.getOrDefault(id, ""), readers.people().getOrDefault(id, MailReach.NO_ACCOUNT)))
                .toList();
    }

    private static Stream<PersonId> left(MailingView readers) {
        return readers.people().entrySet().stream()
                .filter(reader -> reader.getValue() != MailReach.YES)
                .map(Map.Entry::getKey);
    }
}
