package nl.loket.web.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.loket.privacy.DataClass;
import nl.loket.privacy.Declaration;
import nl.loket.privacy.Kept;
import nl.loket.privacy.PrivacyRegister;
import nl.loket.privacy.Purpose;
import nl.loket.privacy.Subject;
import nl.loket.web.shell.KeptWords;
import org.springframework.stereotype.Component;

/** What the portal keeps of a candidate, for the candidate: the same declarations as the register, in their words (NF-01). */
@Component
class PrivacyTable {

    private static final Set<Subject> YOU = EnumSet.of(Subject.CANDIDATE, Subject.VISITOR);

    private final PrivacyRegister register;
    private final KeptWords words;

    PrivacyTable(PrivacyRegister register, KeptWords words) {
        this.register = register;
        this.words = words;
    }

    /**
     * One kind of data.
     *
     * @param kept how long, in sentences
     */
    record Row(DataClass data, Set<Purpose> purposes, List<String> kept) {}

    List<Row> rows() {
        return Arrays.stream(DataClass.values())
                .map(this::row)
                .filter(row -> !row.purposes().isEmpty())
                .toList();
    }

    private Row row(DataClass data) {
        var purposes = EnumSet.noneOf(Purpose.class);
        var kept = EnumSet.noneOf(Kept.class);
        register.personal().stream()
                .filter(d -> d.data() == data)
                .filter(PrivacyTable::isYours)
                .forEach(d -> {
                    purposes.add(Objects.requireNonNull(d.purpose()));
                    kept.add(Objects.requireNonNull(d.kept()));
                });
        return new Row(data, purposes, kept.stream().map(words::term).toList());
    }

    /** The demo's people are made up. */
    private static boolean isYours(Declaration declaration) {
        return declaration.kept() != Kept.DEMO && declaration.about().stream().anyMatch(YOU::contains);
    }
}
