package nl.loket.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.loket.shared.RuleViolation;
import org.apache.tika.Tika;

/** Tells what a file is by its content; what it is called does not count. */
final class ContentCheck {

    private static final String OLE2 = "application/x-tika-msoffice";
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /**
     * The type of this content.
     *
     * @throws RuleViolation if it is none of those we take, two at once, or grows far too large when it is unpacked
     */
    static FileType typeOf(FileContent content) throws IOException {
        var type = detected(content).orElseThrow(() -> new RuleViolation("document.rule.type"));
        if (TwoFilesInOne.is(content, type)) {
            throw new RuleViolation("document.rule.type");
        }
        if (type == FileType.DOCX && ZipDirectory.unpacksTooLarge(content)) {
            throw new RuleViolation("document.rule.unpacks");
        }
        return type;
    }

    private static Optional<FileType> detected(FileContent content) throws IOException {
        var detected = mediaType(content);
        if (OLE2.equals(detected)) {
            return oldWord(content);
        }
        return ZIPS.contains(detected) ? newWord(content) : FileType.ofMediaType(detected);
    }

    private static String mediaType(FileContent content) throws IOException {
        try (var bytes = new BufferedInputStream(content.open())) {
            return TIKA.detect(bytes);
        }
    }

    /** The container serves spreadsheets and installers too; only a text document has a stream of this name, written in UTF-16. */
    private static Optional<FileType> oldWord(FileContent content) throws IOException {
        return Bytes.contains(content, "WordDocument".getBytes(StandardCharsets.UTF_16LE))
                ? Optional.of(FileType.DOC)
                : Optional.empty();
    }

    /** A zip is a text document if it says so inside; one that carries macros is refused. */
    private static Optional<FileType> newWord(FileContent content) throws IOException {
        var names = ZipDirectory.names(content);
        return names.contains("[Content_Types].xml")
                        && names.contains("word/document.xml")
                        && names.stream().noneMatch(n -> n.endsWith("vbaProject.bin"))
                ? Optional.of(FileType.DOCX)
                : Optional.empty();
    }
}
