package nl.loket.web.account;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loket.shared.Role;
import nl.loket.web.shell.ListPage;
import nl.loket.web.shell.ListQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who work here, found and counted by one statement each. */
@Component
class StaffList {

    private static final Map<String, String> ORDERS =
            Map.of("naam", "s.family_name %1$s, s.given_name %1$s", "e-mail", "s.email %1$s nulls last");

    private static final String WHERE = """
             from core.staff_card s
            where (cast(:search as text) is null or s.search_text like '%' || public.searchable(cast(:search as text)) || '%')
              and (cast(:role as text) is null or exists (
                select from core.role_now r where r.person_id = s.person_id and r.role = :role
                and r.from_on <= :today and (r.until_on is null or r.until_on > :today)))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One row.
     *
     * @param roles the staff's roles held today
     */
    record Row(UUID id, String name, @Nullable String email, List<Held> roles) {}

    /** A role, and the board or college it is held for. */
    record Held(Role role, @Nullable String context) {

        private static Held of(String kept) {
            var parts = kept.split(":", 2);
            return new Held(Role.valueOf(parts[0]), parts.length == 1 ? null : parts[1]);
        }
    }

    ListPage<Row> page(@Nullable String search, @Nullable Role role, ListQuery query) {
        var order =
                ORDERS.getOrDefault(query.sort(), "s.family_name %1$s").formatted(query.descending() ? "desc" : "asc");
        var rows = asked("""
                        select s.person_id, s.given_name, s.family_name, s.email, array(
                          select distinct r.role || coalesce(':' || r.context, '') from core.role_now r where r.person_id = s.person_id and r.role <> 'CANDIDATE'
                          and r.from_on <= :today and (r.until_on is null or r.until_on > :today)) as roles""" + WHERE + " order by " + order + ", s.person_id limit :size offset :offset", search, role)
                .param("size", query.size())
                .param("offset", query.offset())
                .query((row, _) -> row(row))
                .list();
        long total =
                asked("select count(*)" + WHERE, search, role).query(Long.class).single();
        return ListPage.of(rows, total, query);
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable String search, @Nullable Role role) {
        return jdbc.sql(sql)
                .param("search", search == null || search.isBlank() ? null : escaped(search.strip()))
                .param("role", role == null ? null : role.name())
                .param("today", Date.valueOf(LocalDate.now(clock)));
    }

    private static String escaped(String search) {
        return search.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    private static Row row(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Row(
                row.getObject("person_id", UUID.class),
                row.getString("family_name") + ", " + row.getString("given_name"),
                row.getString("email"),
                Arrays.stream((String[]) roles.getArray())
                        .map(Held::of)
                        .sorted(Comparator.comparing(Held::role))
                        .toList());
    }
}
