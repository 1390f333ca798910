package nl.loket.web.shell;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loket.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a match goes by, as boxes to tick: one list per kind. */
@Component
public class TraitChoices {

    private final Words words;

    TraitChoices(Words words) {
        this.words = words;
    }

    /** What the fragment {@code components/traits :: fields} reads. */
    public void into(Model model) {
        model.addAttribute("sectors", of(Trait.Kind.SECTOR));
        model.addAttribute("sections", of(Trait.Kind.SECTION));
        model.addAttribute("needs", of(Trait.Kind.NEED));
    }

    /** Those of one kind, to fill a field with. */
    public static Set<Trait> only(Trait.Kind kind, Set<Trait> traits) {
        return kind.traits().stream()
                .filter(traits::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    /** What was ticked in the three fields together. */
    @SafeVarargs
    public static Set<Trait> all(@Nullable Set<Trait>... ticked) {
        var all = EnumSet.noneOf(Trait.class);
        Stream.of(ticked)
                .flatMap(Stream::ofNullable)
                .flatMap(Collection::stream)
                .forEach(all::add);
        return all;
    }

    private List<Choice> of(Trait.Kind kind) {
        return kind.traits().stream()
                .map(t -> new Choice(t.name(), words.label(t)))
                .toList();
    }
}
