package nl.loket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import nl.loket.account.EmailAddress;
import nl.loket.account.FirstAdministrator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

/**
 * {@code loket.jar admin E-MAIL}: makes the first administrator and mails them a way in. Starts the areas without the web, on the database
 * of the data folder, whether the portal runs on it (then it joins that server) or not.
 */
final class AdminCommand {

    private AdminCommand() {}

    static boolean asked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("admin");
    }

    /** @return the exit code: 0 done, 2 if no usable address was given */
    static int run(String... arguments) throws IOException {
        var email = Arrays.stream(arguments)
                .skip(1)
                .filter(a -> !a.startsWith("-"))
                .findFirst()
                .orElse("");
        if (!EmailAddress.looksRight(email)) {
            System.err.println("loket: say whom, for example: ./loket admin naam@voorbeeld.nl");
            return 2;
        }
        var settings =
                Arrays.stream(arguments).skip(1).filter(a -> a.startsWith("-")).toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Areas.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("loket.command", "admin"))
                .properties("loket.jobs=inline")
                .run(settings)) {
            var done = context.getBean(FirstAdministrator.class).make(email.strip());
            System.out.println(
                    switch (done) {
                        case MADE -> "loket: " + email + " is administrator now";
                        case WAS_ALREADY -> "loket: " + email + " was administrator already";
                    });
            System.out.println(whereTheMailIs(context.getEnvironment()));
        }
        return 0;
    }

    private static String whereTheMailIs(Environment settings) throws IOException {
        if (settings.getProperty("loket.mail.mode", "postbus").equals("smtp")) {
            return "loket: a mail with a link to sign in is on its way";
        }
        var running = Path.of(settings.getRequiredProperty("loket.data")).resolve(PortalAddress.FILE);
        var address = Files.exists(running)
                ? Files.readString(running).strip()
                : settings.getProperty("loket.base-url", "http://localhost:8080");
        return "loket: the mail with a link to sign in is at " + address + "/postbus (while the portal runs)";
    }

    /** Everything but pages and demo. */
    @SpringBootApplication
    @ConditionalOnProperty(name = "loket.command", havingValue = "admin")
    @ComponentScan(
            basePackages = "nl.loket",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "nl\\.loket\\.((web|demo)\\..*|LoketApplication)"))
    static class Areas {}
}
