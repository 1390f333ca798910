package nl.loket.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells what a file is by its content; what it is called does not count. */
final class ContentCheck {

    private static final String OLE2 = "application/x-tika-msoffice";
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /** The type of this content, or nothing if it is none of those we take. */
    static Optional<FileType> typeOf(byte[] content) {
        var detected = TIKA.detect(content);
        if (OLE2.equals(detected)) {
            return oldWord(content);
        }
        return ZIPS.contains(detected) ? newWord(content) : FileType.ofMediaType(detected);
    }

    /** The container serves spreadsheets and installers too; only a text document has a stream of this name, written in UTF-16. */
    private static Optional<FileType> oldWord(byte[] content) {
        return contains(content, "WordDocument".getBytes(StandardCharsets.UTF_16LE))
                ? Optional.of(FileType.DOC)
                : Optional.empty();
    }

    /** A zip is a text document if it says so inside; one that carries macros is refused. */
    private static Optional<FileType> newWord(byte[] content) {
        var names = ZipNames.in(content);
        return names.contains("[Content_Types].xml")
                        && names.contains("word/document.xml")
                        && names.stream().noneMatch(n -> n.endsWith("vbaProject.bin"))
                ? Optional.of(FileType.DOCX)
                : Optional.empty();
    }

    private static boolean contains(byte[] content, byte[] sought) {
        for (int at = 0; at <= content.length - sought.length; at++) {
            if (Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
