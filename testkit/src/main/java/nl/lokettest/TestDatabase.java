package nl.lokettest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database of one Spring context.
 *
 * @param url its JDBC address
 * @param admin the superuser, for cleaning and for looking behind the scenes
 * @param password the superuser's password
 */
public record TestDatabase(String url, String admin, String password) {

    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url, admin, password);
    }

    /** Counts its rows, as a real one does by itself: after many came at once it would plan as if there were none. */
    public void analyze() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection as one of our roles: loket_owner, loket_app or loket_finance. */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url, role, "test");
    }
}
