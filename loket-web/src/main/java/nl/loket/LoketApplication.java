package nl.loket;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The portal. Without a profile it brings its own PostgreSQL and a demo; {@code production} takes everything from the environment. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // areas may use the same word
@Modulithic(systemName = "1 Loket")
public class LoketApplication {

    public static void main(String[] args) throws IOException {
        if (AdminCommand.asked(args)) {
            System.exit(AdminCommand.run(args));
        }
        SpringApplication.run(LoketApplication.class, args);
    }
}
