package nl.loket;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StreamUtils;

/** A real PostgreSQL in the data folder, so that the portal runs on a machine with nothing but a JDK. The pool is loket_app, Flyway is loket_owner. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "loket.database.mode", havingValue = "embedded")
class EmbeddedDatabase {

    private static final String NAME = "loket";

    @Bean(destroyMethod = "close")
    Server embeddedServer(@Value("${loket.data}") Path data) throws IOException {
        var directory = data.toAbsolutePath().normalize().resolve("postgres");
        Files.createDirectories(directory.getParent());
        if (inUse(directory)) {
            return Server.attached(runningPort(directory));
        }
        stopOrphan(directory);
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nl-NL")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "60")
                .setOverrideWorkingDirectory(
                        data.toAbsolutePath().resolve("postgres-bin").toFile())
                .start();
        return new Server(postgres.getPort(), postgres);
    }

    @Bean
    Ready embeddedDatabaseReady(Server server) throws SQLException, IOException {
        var base = "jdbc:postgresql://localhost:" + server.port() + "/";
        try (var connection = DriverManager.getConnection(base + "postgres", "postgres", "");
                var statement = connection.createStatement()) {
            var exists = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!exists.next()) {
                statement.execute("create database " + NAME);
            }
        }
        makeRoles(base + NAME);
        return new Ready(base + NAME);
    }

    private static void makeRoles(String url) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            for (var role : new String[] {"owner", "app", "finance"}) {
                statement.execute("select set_config('loket." + role + "_password', 'embedded', false)");
            }
            statement.execute(StreamUtils.copyToString(
                    new ClassPathResource("db/roles.sql").getInputStream(), StandardCharsets.UTF_8));
        }
    }

    /** The JVM that started a server holds an OS lock on this file; the kernel drops it when that JVM dies, even by kill -9. */
    private static boolean inUse(Path directory) throws IOException {
        var lockFile = directory.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    private static int runningPort(Path directory) throws IOException {
        return Integer.parseInt(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(3).strip());
    }

    /** A killed JVM leaves its server behind, and a second one on the same folder would fail. Stops only a postgres of this very folder. */
    private static void stopOrphan(Path directory) throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var orphan = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(p -> Path.of(lines.get(1).strip()).equals(directory))
                .filter(p ->
                        p.info().command().map(c -> c.endsWith("/postgres")).orElse(false));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("another PostgreSQL is using " + directory, e);
            }
        }
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Ready ready) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "loket_app";
            }

            @Override
            public String getPassword() {
                return "embedded";
            }

            @Override
            public String getJdbcUrl() {
                return ready.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(Ready ready) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return "loket_owner";
            }

            @Override
            public String getPassword() {
                return "embedded";
            }

            @Override
            public String getJdbcUrl() {
                return ready.url();
            }
        };
    }

    /** The server we started, or the one another JVM runs on the same folder. */
    record Server(
            int port, @org.jspecify.annotations.Nullable EmbeddedPostgres postgres) implements AutoCloseable {

        static Server attached(int port) {
            return new Server(port, null);
        }

        @Override
        public void close() throws IOException {
            if (postgres != null) {
                postgres.close();
            }
        }
    }

    /** The database is there, with its roles. */
    record Ready(String url) {}
}
