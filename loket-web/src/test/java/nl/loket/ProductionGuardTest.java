package nl.loket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    @Test
    void aWholeProductionStarts() {
        assertThatCode(() -> new ProductionGuard(production()).afterPropertiesSet())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "loket.demo, demo",
        "loket.database.mode, embedded",
        "loket.mail.mode, postbus",
        "spring.datasource.password, embedded",
        "spring.flyway.password, test",
        "loket.secret-key, te kort",
        "loket.secret-key, outside-production-this-is-no-secret",
        "loket.starts-on, 2020-04-01"
    })
    void productionRefusesWhatBelongsToTheDemo(String setting, String value) {
        var environment = production().withProperty(setting, value);
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionGuard(environment).afterPropertiesSet())
                .withMessageContaining("in production");
    }

    private static MockEnvironment production() {
        return new MockEnvironment()
                .withProperty("loket.demo", "none")
                .withProperty("loket.database.mode", "external")
                .withProperty("loket.mail.mode", "smtp")
                .withProperty("spring.datasource.password", "kOrt3-maar-echt")
                .withProperty("spring.flyway.password", "ook-3cht")
                .withProperty("loket.secret-key", "niemand-raadt-deze-lange-sleutel-0");
    }
}
