package nl.loket.party;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a postcode lies: the middle of all addresses that share its four digits. */
@Service
@Transactional(readOnly = true)
public class Postcodes {

    private final JdbcClient jdbc;

    Postcodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param postcode four digits, or a whole postcode that begins with them */
    public Optional<Point> coordinates(String postcode) {
        return jdbc.sql("select lat, lon from core.pc4 where pc4 = left(:postcode, 4)")
                .param("postcode", postcode.strip())
                .query((row, _) -> new Point(row.getDouble(1), row.getDouble(2)))
                .optional();
    }
}
