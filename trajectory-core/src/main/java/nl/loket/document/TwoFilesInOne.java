package nl.loket.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A file that is one thing to us and another to the program that opens it: a picture that is a page too, a PDF with a zip behind it. */
final class TwoFilesInOne {

    /** As far as readers of PDF and browsers look for where a file of theirs begins. */
    private static final int HEAD = 1024;

    private static final List<String> PAGE = List.of("<html", "<script", "<!doctype", "<svg", "<body");

    private TwoFilesInOne() {}

    static boolean is(FileContent content, FileType type) throws IOException {
        var head = Bytes.head(content, HEAD);
        return type != FileType.PDF && Bytes.contains(head, "%PDF-".getBytes(StandardCharsets.US_ASCII))
                || isPage(head)
                || type != FileType.DOCX && ZipDirectory.isAtTheEndOf(content);
    }

    private static boolean isPage(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return PAGE.stream().anyMatch(text::contains);
    }
}
