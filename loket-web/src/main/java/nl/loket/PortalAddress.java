package nl.loket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Leaves the portal's address in its data folder, so that a command on the same folder can name it. */
@Component
@ConditionalOnProperty(name = "loket.database.mode", havingValue = "embedded")
class PortalAddress {

    static final String FILE = "address";

    private final Path data;
    private final Environment environment;

    PortalAddress(@Value("${loket.data}") Path data, Environment environment) {
        this.data = data;
        this.environment = environment;
    }

    @EventListener
    void on(ApplicationReadyEvent event) throws IOException {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            Files.writeString(data.resolve(FILE), "http://localhost:" + port);
        }
    }
}
