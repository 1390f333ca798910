package nl.loket.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.loket.TestApplication;
import nl.loket.shared.NotFound;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;

/** A bucket of a stand-in that speaks S3: what the database decided holds there too. */
@Tag("slow")
@SpringBootTest(classes = TestApplication.class)
class S3FileStoreIT {

    private static final FileContent PDF = FileContent.of("%PDF-1.7 my life".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    PlatformTransactionManager transactions;

    private final DocumentId id = DocumentId.create();
    private static @Nullable Process service;
    private static S3FileStore store = new S3FileStore(bucket(1).client(), "files");

    @BeforeAll
    static void aService() throws IOException {
        var port = free();
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/s3mock/s3mock.jar",
                        "--server.port=0",
                        "--http.port=" + port,
                        "--com.adobe.testing.s3mock.store.initial-buckets=files")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/s3mock/log").toFile())
                .start();
        store = new S3FileStore(bucket(port).client(), "files");
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(S3FileStoreIT::answers);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (service != null) {
            service.destroy();
            service.waitFor();
        }
    }

    @AfterEach
    void empty() {
        store.olderThan(Instant.MAX).forEach(store::forget);
    }

    @Test
    void bytesComeBackAsTheyWereAndGoWithTheirRow() throws IOException {
        inTransaction(false);
        assertThat(store.open(id).readAllBytes()).isEqualTo(PDF.open().readAllBytes());

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.remove(id);
            status.setRollbackOnly();
        });
        assertThat(store.open(id).readAllBytes()).as("not removed after all").isNotEmpty();

        new TransactionTemplate(transactions).executeWithoutResult(_ -> store.remove(id));
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasPutForATransactionThatIsRolledBackIsGone() {
        inTransaction(true);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void bytesWithoutARowAreFoundAndForgotten() {
        inTransaction(false);
        assertThat(store.olderThan(Instant.now().minusSeconds(3600))).isEmpty();
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).containsExactly(id);
        store.forget(id);
        assertThat(store.olderThan(Instant.now().plusSeconds(60))).isEmpty();
    }

    private void inTransaction(boolean rollBack) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            try {
                store.put(id, PDF);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            if (rollBack) {
                status.setRollbackOnly();
            }
        });
    }

    private static boolean answers() {
        try {
            return store.olderThan(Instant.EPOCH).isEmpty();
        } catch (SdkException notYet) {
            return false;
        }
    }

    private static DocumentConfiguration.Bucket bucket(int port) {
        return new DocumentConfiguration.Bucket(
                URI.create("http://localhost:" + port), "files", "eu-west-1", "key", "secret");
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
