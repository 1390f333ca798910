package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import nl.loket.shared.RuleViolation;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real daemon of Debian's package clamav-daemon, with one signature of our own instead of the large database. */
@Tag("slow")
class ClamAvTest {

    private static final String HARM = "LOKET-TEST-SIGNATURE-7f3a1c";

    @TempDir
    Path folder;

    private @Nullable Process daemon;
    private int port;

    @Test
    void aFileWithTheSignatureIsRefusedAndOneWithoutIsClean() throws Exception {
        start();
        var scanner = new ClamAv("localhost", port);

        assertThat(scanner.scan(content("%PDF-1.7 my life"))).isEqualTo(Scan.CLEAN);
        assertRefused(scanner, content("%PDF-1.7 " + HARM), "document.rule.virus");
        assertThat(scanner.scan(FileContent.of(new byte[(int) DocumentKind.OTHER.largest()])))
                .isEqualTo(Scan.CLEAN);
    }

    @Test
    void aScannerThatIsAwayLetsNothingIn() throws Exception {
        assertRefused(new ClamAv("localhost", free()), content("%PDF-1.7 my life"), "document.rule.scanner-away");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    private void start() throws IOException {
        port = free();
        var database = Files.createDirectory(folder.resolve("database"));
        Files.writeString(
                database.resolve("loket.ndb"),
                "Loket.Test:0:*:" + HexFormat.of().formatHex(HARM.getBytes(StandardCharsets.US_ASCII)) + "\n");
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength 60M
                """.formatted(database, port));
        daemon = new ProcessBuilder(program(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::answers);
    }

    /** Debian puts it where only administrators look. */
    private static String program() {
        var debian = Path.of("/usr/sbin/clamd");
        return Files.isExecutable(debian) ? debian.toString() : "clamd";
    }

    private boolean answers() {
        try {
            return new ClamAv("localhost", port).scan(content("x")) == Scan.CLEAN;
        } catch (RuleViolation | IOException notYet) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static FileContent content(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertRefused(ClamAv scanner, FileContent content, String key) {
        assertThatThrownBy(() -> scanner.scan(content))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
