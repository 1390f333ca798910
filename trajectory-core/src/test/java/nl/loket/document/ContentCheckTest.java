package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void aPdfIsAPdf() {
        assertThat(ContentCheck.typeOf(ascii("%PDF-1.7\n1 0 obj\n"))).contains(FileType.PDF);
    }

    @Test
    void picturesAreKnownByTheirFirstBytes() {
        assertThat(ContentCheck.typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}))
                .contains(FileType.PNG);
        assertThat(ContentCheck.typeOf(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0}))
                .contains(FileType.JPEG);
    }

    @Test
    void aWordFileIsAZipThatSaysSoInside() throws IOException {
        assertThat(ContentCheck.typeOf(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .contains(FileType.DOCX);
        assertThat(ContentCheck.typeOf(zip("word/document.xml", "[Content_Types].xml")))
                .contains(FileType.DOCX);
    }

    @Test
    void anotherZipIsRefused() throws IOException {
        assertThat(ContentCheck.typeOf(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEmpty();
        assertThat(ContentCheck.typeOf(zip("virus.exe"))).isEmpty();
    }

    @Test
    void aWordFileWithMacrosIsRefused() throws IOException {
        assertThat(ContentCheck.typeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void aZipThatWasCutOffIsRefused() throws IOException {
        var whole = zip("[Content_Types].xml", "word/document.xml");
        assertThat(ContentCheck.typeOf(Arrays.copyOf(whole, whole.length - 30))).isEmpty();
    }

    @Test
    void anOldWordFileHasAWordDocumentInside() {
        assertThat(ContentCheck.typeOf(ole2("WordDocument"))).contains(FileType.DOC);
        assertThat(ContentCheck.typeOf(ole2("Workbook"))).isEmpty();
    }

    @Test
    void aRenamedExecutableIsRefused() {
        assertThat(ContentCheck.typeOf(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0"))).isEmpty();
        assertThat(ContentCheck.typeOf(ascii("\u007fELF\2\1\1\0"))).isEmpty();
        assertThat(ContentCheck.typeOf(ascii("#!/bin/sh\nrm -rf /\n"))).isEmpty();
        assertThat(ContentCheck.typeOf(ascii("<html><script>alert(1)</script></html>")))
                .isEmpty();
        assertThat(ContentCheck.typeOf(ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cv.pdf, cv.pdf",
        "C:\\Users\\me\\cv.pdf, cv.pdf",
        "../../etc/passwd, passwd.pdf",
        "rapport.exe, rapport.pdf",
        "'a\"b;c.pdf', a_b_c.pdf",
        "Curriculum Zoë Ünal (2023).pdf, Curriculum Zoë Ünal (2023).pdf",
        "'', document.pdf",
        ".pdf, _pdf.pdf",
    })
    void aNameIsSafeToSendBack(String sent, String safe) {
        assertThat(FileNames.safe(FileNames.kept(sent), FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void aNameWithHiddenMarksOrWithoutEndIsCutToWhatFits() {
        assertThat(FileNames.kept("cv\u202Efdp.exe\r\n\0")).isEqualTo("cvfdp.exe");
        var kept = FileNames.kept("😀".repeat(10_000) + ".pdf");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(200);
        assertThat(kept).endsWith(".pdf");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ole2(String stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(OLE2);
        out.writeBytes(new byte[504]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[200]);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        }
        return out.toByteArray();
    }
}
