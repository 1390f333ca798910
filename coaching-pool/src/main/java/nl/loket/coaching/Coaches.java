package nl.loket.coaching;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of coaches. */
@Component
class Coaches {

    private static final String SELECT = """
            select c.person_id, c.version, c.kind, c.board_number, c.capacity, c.from_on, c.until_on, c.active, c.state_reason,
                   p.given_name || ' ' || p.family_name as name, l.people, l.in_training
            from coaching.coach c
            join core.person p on p.id = c.person_id
            join coaching.coach_load l on l.coach_id = c.person_id
            """;

    private final JdbcClient jdbc;

    Coaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AddCoach command) {
        jdbc.sql("""
                        insert into coaching.coach (person_id, version, kind, board_number, capacity, from_on, until_on, active)
                        values (:person, 0, :kind, :board, :capacity, :from, :until, true)""")
                .param("person", command.person().value())
                .param("kind", command.kind().name())
                .param("board", command.boardNumber())
                .param("capacity", command.capacity())
                .param("from", Date.valueOf(command.from()))
                .param("until", command.until() == null ? null : Date.valueOf(command.until()))
                .update();
    }

    /** @return false if somebody else changed it since that version */
    boolean change(PersonId coach, int capacity, int seenVersion) {
        return jdbc.sql("""
                                update coaching.coach set capacity = :capacity, version = version + 1
                                where person_id = :coach and version = :seen""")
                        .param("capacity", capacity)
                        .param("coach", coach.value())
                        .param("seen", seenVersion)
                        .update()
                == 1;
    }

    /** @return false if somebody else changed it since that version */
    boolean change(ChangeCoach command) {
        return jdbc.sql("""
                                update coaching.coach set kind = :kind, board_number = :board, from_on = :from, until_on = :until,
                                  version = version + 1
                                where person_id = :coach and version = :seen""")
                        .param("kind", command.kind().name())
                        .param("board", command.boardNumber())
                        .param("from", Date.valueOf(command.from()))
                        .param("until", command.until() == null ? null : Date.valueOf(command.until()))
                        .param("coach", command.person().value())
                        .param("seen", command.seenVersion())
                        .update()
                == 1;
    }

    /** @return false if somebody else changed it since that version */
    boolean activate(PersonId coach, boolean active, String reason, int seenVersion) {
        return jdbc.sql("""
                                update coaching.coach set active = :active, state_reason = :reason, version = version + 1
                                where person_id = :coach and version = :seen""")
                        .param("active", active)
                        .param("reason", reason)
                        .param("coach", coach.value())
                        .param("seen", seenVersion)
                        .update()
                == 1;
    }

    Optional<CoachView> find(PersonId coach) {
        return jdbc.sql(SELECT + " where c.person_id = :coach")
                .param("coach", coach.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** The whole pool, by name. */
    List<CoachView> all() {
        return jdbc.sql(SELECT + " order by p.family_name, p.given_name, c.person_id")
                .query((row, _) -> view(row))
                .list();
    }

    /** Those who may take somebody: most room first, then by name. */
    List<CoachView> free(CoachRules rules) {
        return all().stream()
                .filter(rules::admit)
                .sorted(Comparator.comparing(CoachView::free).reversed())
                .toList();
    }

    /** One at a time chooses from the pool, so that two who go through it in another order never wait for each other. */
    void lockPool() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('coaching.pool', 0))")
                .query((_, _) -> 0)
                .list();
    }

    /** Keeps others from giving this coach somebody until the transaction ends, then counts anew. */
    Optional<CoachView> lock(PersonId coach) {
        jdbc.sql("select 1 from coaching.coach where person_id = :coach for update")
                .param("coach", coach.value())
                .query(Integer.class)
                .optional();
        return find(coach);
    }

    private static CoachView view(ResultSet row) throws SQLException {
        return new CoachView(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                CoachKind.valueOf(row.getString("kind")),
                row.getString("board_number"),
                row.getInt("capacity"),
                row.getInt("people"),
                row.getInt("in_training"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getBoolean("active"),
                row.getString("state_reason"));
    }
}
