package nl.loket.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** A real PDF of one page with a few lines of text, for the CVs of the demo. */
final class DemoPdf {

    private DemoPdf() {}

    static byte[] page(String... lines) {
        var text = new StringBuilder("BT /F1 12 Tf 72 760 Td 18 TL ");
        for (var line : lines) {
            text.append('(').append(escaped(line)).append(") Tj T* ");
        }
        text.append("ET");
        var length = text.toString().getBytes(StandardCharsets.ISO_8859_1).length;
        return document(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + length + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    }

    private static byte[] document(String... objects) {
        var bytes = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        write(bytes, "%PDF-1.4\n");
        for (int i = 0; i < objects.length; i++) {
            offsets.add(bytes.size());
            write(bytes, (i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n");
        }
        var start = bytes.size();
        write(bytes, "xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(bytes, "%010d 00000 n \n".formatted(offset)));
        write(bytes, "trailer << /Size " + (objects.length + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String escaped(String line) {
        var shortened = line.length() > 90 ? line.substring(0, 90) : line;
        return shortened.replace("’", "'").replaceAll("([()\\\\])", "\\\\$1");
    }
}
