package nl.loket.web.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.loket.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** A list as a file for a spreadsheet: semicolons and decimal commas as Dutch ones expect, and no cell that it would run as a formula. */
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static ResponseEntity<byte[]> file(String name, List<String> heads, List<List<String>> rows) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().bufferSize(0).fieldSeparator(';').build(text);
        csv.writeRecord(heads);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Csv::harmless).toList()));
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(TYPE)
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A list that is sent while it is read, so that it may be as long as it likes. */
    public static Rows into(HttpServletResponse response, String name, List<String> heads) throws IOException {
        response.setContentType(TYPE.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var text = response.getWriter();
        text.append(BYTE_ORDER_MARK);
        var rows = new Rows(CsvWriter.builder().fieldSeparator(';').build(text));
        rows.write(heads);
        return rows;
    }

    /** The rows of such a list. */
    public record Rows(CsvWriter csv) implements AutoCloseable {

        public void write(List<String> row) {
            csv.writeRecord(row.stream().map(Csv::harmless).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** The address of the file with the filters and order of this request. */
    public static String address(HttpServletRequest request, String path) {
        return UriComponentsBuilder.fromPath(path)
                .query(request.getQueryString())
                .replaceQueryParam("pagina")
                .replaceQueryParam("taal")
                .build()
                .toUriString();
    }

    /** 1250,00; empty where there is no amount. */
    public static String money(@Nullable Money money) {
        return money == null ? "" : money.amount().toPlainString().replace('.', ',');
    }

    public static String harmless(String cell) {
        var formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
