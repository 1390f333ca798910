package nl.loket;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void areasUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(LoketApplication.class).verify();
    }
}
