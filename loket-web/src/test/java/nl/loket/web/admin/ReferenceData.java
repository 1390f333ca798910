package nl.loket.web.admin;

import java.sql.SQLException;
import nl.loket.party.RegisterImport;
import nl.lokettest.TestDatabase;

/** Norms, rates and the school register, which the cleaning between tests keeps: whoever changes them puts them back. */
final class ReferenceData {

    private ReferenceData() {}

    static void putBack(TestDatabase database, RegisterImport register) throws SQLException {
        try (var connection = database.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    delete from core.norm_change; delete from core.norm where first_year > 2023; delete from core.rate where first_year > 2023;
                    delete from core.programme_year where first_year > 2023;
                    update core.norm set value = 60, version = 0 where norm = 'POT_YEAR_ONE';
                    update core.norm set value = 1, version = 0 where norm = 'WISCAT_REQUIRED';
                    update core.rate set amount_eur = 80, version = 0 where rate = 'EXTERNAL_COACH_HOUR'""");
            if (register.applied().size() > 1) {
                statement.execute(
                        "delete from core.school_change; delete from core.register_import; delete from core.school; delete from core.board");
                register.loadInitial();
            }
        }
    }
}
