package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./loket}, on a machine that has other things than we need. */
class ScriptTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSystemThatInstallsAnOldNodeIsToldWhatToInstall() throws Exception {
        command("node", "echo v12.22.9");
        command("npm", "echo 8.5.1");
        command("apt-get", "echo \"apt-get $*\" >> installed");
        command("sudo", "shift; exec \"$@\"");
        Files.copy(Path.of("../loket"), folder.resolve("loket"));

        var run = new ProcessBuilder("sh", "loket", "run")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        run.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        run.environment().put("LOKET_JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home")));
        var script = run.start();
        var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("installing Node 18 or newer", "installs Node 12", "https://nodejs.org");
        assertThat(said).doesNotContain("building");
        assertThat(folder.resolve("installed")).content().contains("install -y -qq nodejs npm");
    }

    private void command(String name, String does) throws IOException {
        var file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
