package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand mails, and the portal that sends them killed with -9 three times: each arrives, and each kill repeats one mail at most. */
@Tag("slow")
class MailStormE2E {

    private static final int MAILS = 1_000;
    private static final List<Integer> KILLED_AFTER = List.of(150, 400, 700);

    @TempDir
    private Path folder;

    private final List<String> arrived = new CopyOnWriteArrayList<>();

    @Test
    void eachOfAThousandMailsArrivesThoughTheSenderIsKilledThreeTimes() throws IOException, SQLException {
        var server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
        server.start();
        try (var portal = new PackagedPortal(
                folder,
                "--loket.demo=none",
                "--loket.mail.mode=smtp",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort())) {
            remember(server);
            var written = write(portal);
            for (int number : KILLED_AFTER) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> arrived.size() >= number);
                portal.kill();
                assertThat(arrived).as("killed in the midst of it").hasSizeLessThan(MAILS);
                portal.killAndStartAgain();
            }
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> sent(portal) == MAILS);
            assertThat(new HashSet<>(arrived)).isEqualTo(written);
            assertThat(arrived.size() - MAILS)
                    .as("repeats: one worker, one for each kill")
                    .isBetween(0, KILLED_AFTER.size());
        } finally {
            server.stop();
        }
    }

    private void remember(GreenMail server) {
        var users = server.getUserManager();
        var deliver = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((mail, address) -> {
            arrived.add(mail.getMessage().getMessageID());
            return deliver.handle(mail, address);
        });
    }

    private static Set<String> write(PackagedPortal portal) throws IOException, SQLException {
        try (var database = portal.database();
                var statement = database.createStatement()) {
            statement.execute("""
                    insert into core.outbox (id, source, template, address, language, subject, body, secret, message_id, state, attempts,
                      due_at, created_at, system_created_at)
                    select gen_random_uuid(), gen_random_uuid(), 'candidate.mail.welcome', 'iemand' || n || '@voorbeeld.nl', 'nl',
                      'Welkom ' || n, 'Dag,' || chr(10) || chr(10) || 'Tot gauw.', false, '<storm-' || n || '@localhost>', 'QUEUED', 0,
                      now(), now(), now()
                    from generate_series(1, %d) n""".formatted(MAILS));
            var ids = new ArrayList<String>();
            var rows = statement.executeQuery("select message_id from core.outbox");
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return Set.copyOf(ids);
        }
    }

    private static int sent(PackagedPortal portal) throws IOException, SQLException {
        try (var database = portal.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from core.outbox where state = 'SENT'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
