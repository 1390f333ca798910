package nl.loket.correspondence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every kind of mail the portal sends, of all areas. */
@Component
public class MailBook {

    private final Map<String, MailKind> kinds;

    MailBook(List<MailKinds> areas) {
        this.kinds = areas.stream()
                .flatMap(area -> area.mails().stream())
                .collect(Collectors.toUnmodifiableMap(MailKind::template, Function.identity()));
    }

    /** All of them, by who gets them. */
    public List<MailKind> all() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(MailKind::to).thenComparing(MailKind::template))
                .toList();
    }

    public Optional<MailKind> find(String template) {
        return Optional.ofNullable(kinds.get(template));
    }

    /** For who writes: a kind nobody declared is a mistake in the program. */
    MailKind known(String template) {
        return find(template).orElseThrow(() -> new IllegalArgumentException("no kind of mail: " + template));
    }
}
