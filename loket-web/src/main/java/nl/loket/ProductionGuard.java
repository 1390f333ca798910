package nl.loket;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Production starts only with a database of its own, real mail, real secrets and without anything of the demo. */
@Component
@Profile("production")
class ProductionGuard implements InitializingBean {

    private static final Map<String, String> NEEDED =
            Map.of("loket.demo", "none", "loket.database.mode", "external", "loket.mail.mode", "smtp");

    private static final List<String> SECRETS =
            List.of("spring.datasource.password", "spring.flyway.password", "loket.secret-key");

    private static final List<String> KNOWN =
            List.of("", "embedded", "test", "loket", "postgres", "changeme", "outside-production-this-is-no-secret");

    private static final int SHORTEST_KEY = 32;

    private final Environment environment;

    ProductionGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        NEEDED.forEach((setting, value) -> require(
                value.equals(environment.getProperty(setting)), "in production " + setting + " must be " + value));
        SECRETS.forEach(secret -> require(
                !KNOWN.contains(environment.getProperty(secret, "")),
                "in production " + secret + " must be a secret of your own"));
        require(
                environment.getProperty("loket.secret-key", "").length() >= SHORTEST_KEY,
                "in production loket.secret-key must have at least " + SHORTEST_KEY + " characters");
        require(environment.getProperty("loket.starts-on", "").isBlank(), "in production the time cannot be shifted");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException(otherwise);
        }
    }
}
