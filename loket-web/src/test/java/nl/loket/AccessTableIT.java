package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.loket.web.shell.AccessTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PortalTest
class AccessTableIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyAddressStandsInTheAccessTable() {
        var outside = handlers.getHandlerMethods().keySet().stream()
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .filter(pattern ->
                        AccessTable.of(pattern.replaceAll("\\{[^}]*}", "x")).isEmpty())
                .toList();
        assertThat(outside).isEmpty();
    }
}
