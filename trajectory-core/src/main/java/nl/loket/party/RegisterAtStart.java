package nl.loket.party;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the school register of a new database, after business time was set and before any demo begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class RegisterAtStart implements ApplicationRunner {

    private final RegisterImport register;

    RegisterAtStart(RegisterImport register) {
        this.register = register;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        register.loadInitial();
    }
}
