package nl.loket.web.shell;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.loket.party.SchoolView;

/** Finds the school somebody means by what they typed: what a list offered, its number, its name, or a part of the name that only one has. */
public record SchoolLookup(List<SchoolView> schools) {

    public static SchoolLookup in(List<SchoolView> schools) {
        return new SchoolLookup(schools);
    }

    /** All of them, to choose from; the number tells schools of the same name apart. */
    public List<Choice> choices() {
        return schools.stream().map(s -> new Choice(s.id(), offer(s))).toList();
    }

    private static String offer(SchoolView school) {
        return school.name() + " (" + school.id() + ")";
    }

    /** The id of the only school that fits, by the strictest reading that fits any. */
    public Optional<String> meant(String typed) {
        var text = plain(typed);
        return only(s -> plain(offer(s)).equals(text) || plain(s.id()).equals(text))
                .or(() -> only(s -> plain(s.name()).equals(text)))
                .or(() -> only(s -> plain(s.name()).contains(text)));
    }

    private Optional<String> only(Predicate<SchoolView> fits) {
        var found = schools.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
