package nl.loket.web.admin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.loket.party.RegisterPreview;
import nl.loket.party.RegisterPreview.Entry;

/** The three lists of a preview. */
enum PreviewPart {
    NIEUW,
    GEWIJZIGD,
    GESLOTEN;

    static PreviewPart of(String name) {
        return Arrays.stream(values())
                .filter(p -> p.address().equals(name))
                .findFirst()
                .orElse(NIEUW);
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String titleKey() {
        return "admin.register.part." + name();
    }

    public String emptyKey() {
        return "admin.register.part.empty." + name();
    }

    List<Entry> of(RegisterPreview preview, boolean descending) {
        var entries = switch (this) {
            case NIEUW -> preview.added();
            case GEWIJZIGD -> preview.changed();
            case GESLOTEN -> preview.closed();
        };
        var byName =
                Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Entry::schoolId);
        return entries.stream().sorted(descending ? byName.reversed() : byName).toList();
    }
}
