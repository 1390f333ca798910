package nl.loket.web.admin;

import java.util.Arrays;
import java.util.Comparator;
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
import nl.loket.shared.Labelled;
import nl.loket.web.shell.Csv;
import nl.loket.web.shell.KeptWords;
import nl.loket.web.shell.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of processing, as the law asks for it and as the database really is (NF-01). */
@Controller
class ProcessingController {

    private final PrivacyRegister register;
    private final KeptWords kept;
    private final Words words;

    ProcessingController(PrivacyRegister register, KeptWords kept, Words words) {
        this.register = register;
        this.kept = kept;
        this.words = words;
    }

    /** Everything that is kept for one purpose. */
    record Processing(
            Purpose purpose, Set<Subject> about, Set<DataClass> data, List<String> kept, List<Declaration> declared) {

        public long fields() {
            return declared.stream().mapToLong(d -> d.columns().size()).sum();
        }
    }

    @GetMapping("/beheer/register-van-verwerkingen")
    String show(Model model) {
        model.addAttribute(
                "processings",
                Arrays.stream(Purpose.values()).map(this::processing).toList());
        return "admin/processing";
    }

    @GetMapping("/beheer/register-van-verwerkingen.csv")
    ResponseEntity<byte[]> download() {
        var heads = List.of("purpose", "about", "data", "field", "seen", "kept").stream()
                .map(key -> words.say("admin.processing." + key))
                .toList();
        var rows = register.personal().stream()
                .sorted(Comparator.comparing(Declaration::purpose))
                .flatMap(d -> d.columns().stream().map(column -> row(d, column)))
                .toList();
        return Csv.file("register-van-verwerkingen.csv", heads, rows);
    }

    private Processing processing(Purpose purpose) {
        var declared =
                register.personal().stream().filter(d -> d.purpose() == purpose).toList();
        var about = EnumSet.noneOf(Subject.class);
        var data = EnumSet.noneOf(DataClass.class);
        var terms = EnumSet.noneOf(Kept.class);
        for (var declaration : declared) {
            about.addAll(declaration.about());
            data.add(declaration.data());
            terms.add(Objects.requireNonNull(declaration.kept()));
        }
        return new Processing(
                purpose, about, data, terms.stream().map(kept::term).toList(), declared);
    }

    private List<String> row(Declaration declared, String column) {
        var purpose = Objects.requireNonNull(declared.purpose());
        return List.of(
                words.label(purpose),
                String.join(", ", declared.about().stream().map(this::label).toList()),
                words.label(declared.data()),
                declared.table() + "." + column,
                words.say(purpose.seenByKey()),
                kept.term(Objects.requireNonNull(declared.kept())));
    }

    private String label(Labelled labelled) {
        return words.label(labelled);
    }
}
