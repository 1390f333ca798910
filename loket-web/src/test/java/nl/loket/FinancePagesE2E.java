package nl.loket;

import static nl.loket.Portal.look;

import nl.loket.shared.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The budget in a real browser: empty, with entries, and with what has no line. */
@PortalTest
@Tag("slow")
class FinancePagesE2E {

    @Autowired
    Portal portal;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1280, nl", "390, en"})
    void theFinanceOfficerLooksAround(int width, String language) {
        portal.staff("Yvonne", "Smeets", Role.FINANCE);
        try (var window = portal.window(width)) {
            portal.signIn(window, "Yvonne", language);
            look(window, "/financien/regels/F-O-01");
            look(window, "/financien/zonder-regel");
            book("'A-P-06', 'A', 'personeel', 2022, date '2022-09-01'");
            book("null, 'D', null, 2024, date '2024-10-01'");
            look(window, "/financien");
            look(window, "/financien?jaar=2022-2023");
            look(window, "/financien/regels");
            look(window, "/financien/regels?zoek=bestaat-niet");
            look(window, "/financien/regels/A-P-06");
            look(window, "/financien/regels/C-P-01");
            look(window, "/financien/zonder-regel");
            look(window, "/financien/geldstromen");
            look(window, "/financien/verschillen");
        }
    }

    private void book(String where) {
        jdbc.sql("""
                        with e as (
                          insert into finance.entry (line_id, activity, category, first_year, on_date, event_id, hour_id, pot, coach_kind, minutes, rate_eur, vat,
                            amount_eur, booked_at)
                          select %s + n, gen_random_uuid(), gen_random_uuid(), 'PRE_TRACK', 'EXTERNAL', 60, 80, 'HIGH', 96.80, now()
                          from generate_series(1, 30) n returning id, line_id)
                        insert into finance.entry_stream (entry_id, stream, amount_eur, running_eur)
                        select id, stream, 48.40, 48.40 from e, unnest(array['MUNICIPALITY', 'STATE']) stream where line_id is not null""".formatted(where)).update();
    }
}
