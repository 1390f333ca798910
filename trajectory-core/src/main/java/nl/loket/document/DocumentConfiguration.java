package nl.loket.document;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where files are kept, and who looks at them first. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    FileStore fileStore(JdbcClient jdbc) {
        return new DatabaseFileStore(jdbc);
    }

    /** Without a scanner we say so beside each file. */
    @Bean
    VirusScanner virusScanner(
            @Value("${loket.clamav.host:}") String host, @Value("${loket.clamav.port:3310}") int port) {
        return host.isBlank() ? _ -> Scan.NOT_SCANNED : new ClamAv(host, port);
    }
}
