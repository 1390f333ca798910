package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./loket admin} on a folder of its own: before the portal ever ran there, and while it runs. */
@Tag("slow")
class AdminCommandE2E {

    @TempDir
    Path folder = Path.of("");

    @Test
    void anAdministratorIsMadeWhetherThePortalRunsOrNot() throws Exception {
        assertThat(PackagedPortal.admin(folder, "ada")).contains("say whom").endsWith("exit 2");
        assertThat(PackagedPortal.admin(folder, "ada.visser@voorbeeld.nl", "--loket.demo=none"))
                .contains("ada.visser@voorbeeld.nl is administrator now")
                .endsWith("exit 0");

        try (var portal = new PackagedPortal(folder, "--loket.demo=none")) {
            hasMail(portal, "ada.visser@voorbeeld.nl");

            var during = PackagedPortal.admin(folder, "nadia@voorbeeld.nl", "--loket.demo=none");
            assertThat(during)
                    .contains(
                            "nadia@voorbeeld.nl is administrator now", "http://localhost:" + portal.port() + "/postbus")
                    .endsWith("exit 0");
            hasMail(portal, "nadia@voorbeeld.nl");
            assertThat(PackagedPortal.admin(folder, "ada.visser@voorbeeld.nl", "--loket.demo=none"))
                    .contains("was administrator already")
                    .endsWith("exit 0");
        }
    }

    private static void hasMail(PackagedPortal portal, String address) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> read(portal, "/postbus?zoek=" + address).contains("Inloggen bij 1 Loket"));
    }

    private static String read(PackagedPortal portal, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + path));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
