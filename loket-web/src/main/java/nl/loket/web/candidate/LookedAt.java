package nl.loket.web.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened something of a person, for that person: once per day, one who looked, and what they saw (NF-01). */
@Component
class LookedAt {

    private static final String GROUPS = """
            select l.person_id, l.role, l.what, max(l.at) as at, count(*) as times
              from audit.line l
             where l.kind = 'saw' and l.about_id = :person and l.person_id <> :person
             group by l.person_id, l.role, l.what, cast(l.at at time zone 'Europe/Amsterdam' as date)""";

    private final JdbcClient jdbc;

    LookedAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One who looked at one thing on one day.
     *
     * @param what a code of the access table
     * @param at the last time that day
     */
    record Row(String name, Role role, String what, Instant at, int times) {}

    ListPage<Row> page(PersonId person, ListQuery query) {
        var rows = jdbc.sql("select g.*, k.name from (" + GROUPS + ") g join audit.known_person k using (person_id)"
                        + " order by g.at desc, g.what limit :size offset :offset")
                .param("person", person.value())
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total = jdbc.sql("select count(*) from (" + GROUPS + ") g")
                .param("person", person.value())
                .query(Long.class)
                .single();
        return ListPage.of(rows, total, query);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("what"),
                row.getObject("at", Timestamp.class).toInstant(),
                row.getInt("times"));
    }
}
