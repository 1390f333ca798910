package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.web.Cast;
import nl.lokettest.Browser.Window;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Files that nobody should send, over the wire as a browser sends them: each gets a clear no, and nothing of them stays anywhere. In a portal
 * of its own: page tests put their own tokens against forgery into the one they share.
 */
@PortalTest
@TestPropertySource(properties = "loket.test=upload")
@Tag("slow")
class UploadE2E {

    private static final long MEGABYTE = 1024L * 1024;
    private static final String BOUNDARY = "----a-boundary";

    @Autowired
    private Portal portal;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Environment environment;

    @Test
    void whatWeRefuseLeavesNothingBehind() throws Exception {
        portal.staff("Nadia", "Haddad", Role.INTERMEDIARY);
        var samira = cast.at(TrajectoryStatus.PRE_TRACK);
        try (var nadia = portal.signIn(portal.window(1280), "Nadia", "nl")) {
            nadia.go("/loket/mensen/" + samira.trajectory() + "/documenten/nieuw");
            refused(nadia, 0, empty(), "leeg"); // once, so that all that is made only once is made
            var before = used();

            refused(nadia, 0, empty(), "leeg");
            refused(nadia, 60 * MEGABYTE, zeros(60 * MEGABYTE), "groter dan 50 MB");
            refused(nadia, bytes("<!doctype html><script>alert(1)</script>"), "Word-document");
            refused(nadia, joined(bytes("%PDF-1.7\n%%EOF\n"), document(10)), "Word-document");
            refused(nadia, document(300 * (int) MEGABYTE), "uitpakt");

            assertThat(used() - before).as("bytes more in memory").isLessThan(10 * MEGABYTE);
        }
        assertThat(rows("core.document")).isZero();
        assertThat(rows("core.document_part")).isZero();
        assertThat(leftOnDisk()).isEmpty();
    }

    private void refused(Window window, byte[] file, String message) throws Exception {
        refused(window, file.length, new ByteArrayInputStream(file), message);
    }

    private void refused(Window window, long size, InputStream file, String message) throws Exception {
        var answer = send(window, size, file);
        assertThat(answer.statusCode()).as(message).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#file-error").text()).contains(message);
    }

    private HttpResponse<String> send(Window window, long size, InputStream file) throws Exception {
        var head = bytes(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"iets.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
        var tail = bytes("\r\n--" + BOUNDARY + "--\r\n");
        var body = new SequenceInputStream(
                Collections.enumeration(List.of(new ByteArrayInputStream(head), file, new ByteArrayInputStream(tail))));
        var cookies = window.page().context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .collect(Collectors.joining("; "));
        var token = window.page().locator("main input[name=_csrf]").first().inputValue();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + environment.getProperty("local.server.port")
                                + URI.create(window.page().url()).getPath()))
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> body), head.length + size + tail.length))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> leftOnDisk() throws IOException {
        var folder = (File) Objects.requireNonNull(servlets.getAttribute(ServletContext.TEMPDIR));
        try (var files = Files.walk(folder.toPath())) {
            return files.filter(Files::isRegularFile).map(String::valueOf).toList();
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static InputStream empty() {
        return InputStream.nullInputStream();
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                var read = (int) Math.min(length, left);
                left -= read;
                return read;
            }
        };
    }

    /** A Word document as far as anybody can see from outside, of zeros. */
    private static byte[] document(int length) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(length).transferTo(zip);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(other)).readAllBytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
