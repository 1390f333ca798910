package nl.loket.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the portal is, once it answers. */
@Component
class ReadyMessage {

    private final Environment environment;
    private final String demo;

    ReadyMessage(Environment environment, @Value("${loket.demo}") String demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println("loket: the portal is at http://localhost:" + port);
            if (demo.equals("demo")) {
                System.out.println("loket: sign in as somebody at http://localhost:" + port + "/personas");
            }
        }
    }
}
