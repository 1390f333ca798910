package nl.loket;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.lokettest.Browser;
import nl.lokettest.Browser.Window;
import org.awaitility.Awaitility;

/** The packaged jar, run in a folder of its own as on somebody's machine, to be killed and started again. */
final class PackagedPortal implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Process process;

    PackagedPortal(Path folder, String... options) throws IOException {
        this.folder = folder;
        this.options = List.of(options);
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.process = start();
    }

    int port() {
        return port;
    }

    /** Runs {@code admin E-MAIL} on this folder, as {@code ./loket admin} does; returns what it says and then its exit code. */
    static String admin(Path folder, String email, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(java.util.Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                        .toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                Path.of("target", "loket.jar").toAbsolutePath().toString(),
                "admin",
                email,
                "--loket.data=" + folder.resolve("data")));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }

    /**
     * As when the power fails: nothing is closed, nothing is said.
     *
     * @param extra options for this start only
     */
    void killAndStartAgain(String... extra) throws IOException {
        kill();
        process = start(extra);
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The database it brings along, which outlives a kill until the next start. */
    Connection database() throws IOException, SQLException {
        var server =
                Files.readAllLines(folder.resolve("data").resolve("postgres").resolve("postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + server.get(3).strip() + "/loket", "postgres", "");
    }

    Window window(int width) {
        return Browser.open("http://localhost:" + port, width);
    }

    private Process start(String... extra) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(java.util.Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                .toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-jar");
        command.add(Path.of("target", "loket.jar").toAbsolutePath().toString());
        command.add("--server.port=" + port);
        command.add("--loket.data=" + folder.resolve("data"));
        command.addAll(options);
        command.addAll(List.of(extra));
        var log = new File(folder.toFile(), "portal.log");
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Awaitility.await("the portal, see " + log)
                .atMost(Duration.ofMinutes(6))
                .until(() -> !started.isAlive() || answers());
        if (!started.isAlive()) {
            throw new IllegalStateException("the portal stopped: " + Files.readString(log.toPath()));
        }
        return started;
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
