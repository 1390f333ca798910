package nl.lokettest;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Gives each test context a database of its own: the pool is loket_app, Flyway is loket_owner, as in real life. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnProperty(name = "loket.database.mode", havingValue = "test", matchIfMissing = true)
public class TestDatabaseConfiguration {

    @Bean
    TestDatabase testDatabase() {
        return TestServer.newDatabase();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "loket_app";
            }

            @Override
            public String getPassword() {
                return "test";
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(TestDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "loket_owner";
            }

            @Override
            public String getPassword() {
                return "test";
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
