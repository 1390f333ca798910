package nl.loket.document;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.loket.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Asks the ClamAV daemon. One that does not answer closes the door: nothing comes in that was to be looked at and was not. */
final class ClamAv implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final int PATIENCE_SECONDS = 30;

    private final ClamavClient client;

    ClamAv(String host, int port) {
        client = new ClamavClient(host, port);
    }

    @Override
    public Scan scan(FileContent content) throws IOException {
        try (var bytes = content.open()) {
            var answer = CompletableFuture.supplyAsync(() -> client.scan(bytes), ClamAv::onAThreadOfTheSystem)
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            return verdict(answer);
        } catch (CompletionException e) {
            LOG.warn("ClamAV gave no answer: {}", String.valueOf(NestedExceptionUtils.getRootCause(e)));
            throw new RuleViolation("document.rule.scanner-away");
        }
    }

    /** Not a virtual one: there a write may stop half-way, and the client does not look how far it came. */
    private static void onAThreadOfTheSystem(Runnable work) {
        Thread.ofPlatform().daemon().name("clamav").start(work);
    }

    private static Scan verdict(ScanResult answer) {
        if (answer instanceof ScanResult.VirusFound found) {
            LOG.warn("Refused a file: {}", found.getFoundViruses().values());
            throw new RuleViolation("document.rule.virus");
        }
        return Scan.CLEAN;
    }
}
