package nl.lokettest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StreamUtils;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One PostgreSQL per JVM: embedded, or in a container when asked with {@code -Dtest.database=testcontainers}; never probed, because probing pulls images. */
final class TestServer {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Server SERVER = start();

    private TestServer() {}

    /** A new, empty database with our three roles in it. */
    static TestDatabase newDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = SERVER.superuser("postgres")) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var database = new TestDatabase(SERVER.url(name), SERVER.user(), SERVER.password());
        runRoles(database);
        return database;
    }

    private static void runRoles(TestDatabase database) {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            for (var role : new String[] {"owner", "app", "finance"}) {
                statement.execute("select set_config('loket." + role + "_password', 'test', false)");
            }
            var script = new ClassPathResource("db/roles.sql");
            statement.execute(StreamUtils.copyToString(script.getInputStream(), StandardCharsets.UTF_8));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("db/roles.sql failed", e);
        }
    }

    private static Server start() {
        return "testcontainers".equals(System.getProperty("test.database")) ? container() : embedded();
    }

    private static Server embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "nl-NL")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            return new Server("jdbc:postgresql://localhost:" + postgres.getPort() + "/", "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static Server container() {
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withUsername("postgres")
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=nl-NL")
                .withCommand(
                        "postgres",
                        "-c",
                        "fsync=off",
                        "-c",
                        "synchronous_commit=off",
                        "-c",
                        "full_page_writes=off",
                        "-c",
                        "max_connections=200");
        container.start();
        var base = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
        return new Server(base, container.getUsername(), container.getPassword());
    }

    private record Server(String base, String user, String password) {

        String url(String database) {
            return base + database;
        }

        Connection superuser(String database) throws SQLException {
            return DriverManager.getConnection(url(database), user, password);
        }
    }
}
