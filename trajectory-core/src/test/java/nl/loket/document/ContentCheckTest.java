package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a file is called does not count; what is in it does. */
class ContentCheckTest {

    private static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\n%%EOF\n");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @Test
    void theKindsWeTakeAreKnownByTheirContent() throws IOException {
        assertThat(type(PDF)).isEqualTo(FileType.PDF);
        assertThat(type(PNG)).isEqualTo(FileType.PNG);
        assertThat(type(docx(1000))).isEqualTo(FileType.DOCX);
    }

    @Test
    void aPageCalledPdfIsRefused() {
        refused(ascii("<!doctype html><script>alert(1)</script>"), "document.rule.type");
    }

    @Test
    void aPictureThatIsAPageTooIsRefused() {
        refused(joined(PNG, ascii("<html><script>alert(1)</script>")), "document.rule.type");
    }

    @Test
    void aPdfWithAZipBehindItIsRefused() throws IOException {
        refused(joined(PDF, docx(10)), "document.rule.type");
        refused(joined(PNG, docx(10)), "document.rule.type");
    }

    @Test
    void aPictureThatIsAPdfTooIsRefused() {
        refused(joined(PNG, PDF), "document.rule.type");
    }

    @Test
    void aZipBombIsRefusedHoweverSmallItIs() throws IOException {
        var bomb = docx((int) ZipDirectory.LARGEST_UNPACKED + 1);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        refused(bomb, "document.rule.unpacks");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsRefusedToo() throws IOException {
        var bomb = docx((int) ZipDirectory.LARGEST_UNPACKED + 1);
        assertThat(lying(bomb)).isNotEqualTo(bomb);
        refused(lying(bomb), "document.rule.unpacks");
    }

    @Test
    void aDocumentWithMacrosAndAPlainZipAreRefused() throws IOException {
        refused(
                zip(Map.of("[Content_Types].xml", 1, "word/document.xml", 1, "word/vbaProject.bin", 1)),
                "document.rule.type");
        refused(zip(Map.of("holiday.txt", 1)), "document.rule.type");
    }

    private static FileType type(byte[] bytes) throws IOException {
        return ContentCheck.typeOf(FileContent.of(bytes));
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> type(bytes))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    private static byte[] docx(int length) throws IOException {
        return zip(Map.of("[Content_Types].xml", 10, "word/document.xml", length));
    }

    private static byte[] zip(Map<String, Integer> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entries.forEach((name, length) -> {
                try {
                    zip.putNextEntry(new ZipEntry(name));
                    var block = new byte[64 * 1024];
                    for (int left = length; left > 0; left -= block.length) {
                        zip.write(block, 0, Math.min(left, block.length));
                    }
                    zip.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return out.toByteArray();
    }

    /** Says in its directory that everything in it is tiny. */
    private static byte[] lying(byte[] zip) {
        var copy = zip.clone();
        for (int at = 0; at + 46 < copy.length; at++) {
            if (copy[at] == 'P' && copy[at + 1] == 'K' && copy[at + 2] == 1 && copy[at + 3] == 2) {
                copy[at + 24] = 9;
                copy[at + 25] = copy[at + 26] = copy[at + 27] = 0;
            }
        }
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
