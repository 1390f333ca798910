package nl.loket.intake;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments, as they stand in the database. */
@Component
class Intakes {

    private static final String COLUMNS = """
            select id, version, trajectory_id, on_date, at_time, place, intermediary_id, coach_id, guests from core.intake
            where trajectory_id = :trajectory and state <> 'CANCELLED'
            order by (state = 'PLANNED') desc, on_date desc, at_time desc limit 1""";

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The intake that is planned, else the one decided last. */
    Optional<IntakeView> latest(TrajectoryId trajectory) {
        return find(COLUMNS, trajectory);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<IntakeView> lockLatest(TrajectoryId trajectory) {
        return find(COLUMNS + " for update", trajectory);
    }

    /** An intake that is planned; empty once it is decided or off. */
    Optional<IntakeView> planned(IntakeId id) {
        return jdbc.sql("""
                        select id, version, trajectory_id, on_date, at_time, place, intermediary_id, coach_id, guests
                        from core.intake where id = :id and state = 'PLANNED'""")
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** A new one; its version goes on where the one before stopped, so that a page that saw that one is told. */
    IntakeId add(PlanIntake plan) {
        var id = IntakeId.create();
        jdbc.sql("""
                        insert into core.intake
                          (id, version, trajectory_id, on_date, at_time, place, intermediary_id, coach_id, guests, state)
                        values (:id, (select coalesce(max(version), 0) + 1 from core.intake where trajectory_id = :trajectory), :trajectory, :on, :at, :place, :intermediary, :coach, :guests, 'PLANNED')""")
                .param("id", id.value())
                .param("trajectory", plan.trajectory().value())
                .param("on", Date.valueOf(plan.on()))
                .param("at", Time.valueOf(plan.at()))
                .param("place", plan.place())
                .param("intermediary", plan.intermediary().value())
                .param("coach", plan.coach().value())
                .param("guests", stored(plan.guests()))
                .update();
        return id;
    }

    void change(IntakeId id, PlanIntake plan) {
        jdbc.sql("""
                        update core.intake set version = version + 1, on_date = :on, at_time = :at, place = :place,
                          intermediary_id = :intermediary, coach_id = :coach, guests = :guests where id = :id""")
                .param("id", id.value())
                .param("on", Date.valueOf(plan.on()))
                .param("at", Time.valueOf(plan.at()))
                .param("place", plan.place())
                .param("intermediary", plan.intermediary().value())
                .param("coach", plan.coach().value())
                .param("guests", stored(plan.guests()))
                .update();
    }

    /** Planned again after an undo, decided, or off. */
    void become(IntakeId id, String state) {
        jdbc.sql("update core.intake set version = version + 1, state = :state where id = :id")
                .param("state", state)
                .param("id", id.value())
                .update();
    }

    /** Whether this coach sits at an intake of that person that is still to be decided. */
    boolean sitsWith(PersonId coach, PersonId person) {
        return jdbc.sql("""
                        select exists (select from core.intake i join core.person_card t on t.trajectory_id = i.trajectory_id
                        where i.coach_id = :coach and i.state = 'PLANNED' and t.person_id = :person)""")
                .param("coach", coach.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<IntakeView> find(String sql, TrajectoryId trajectory) {
        return jdbc.sql(sql)
                .param("trajectory", trajectory.value())
                .query((row, _) -> view(row))
                .optional();
    }

    private static String[] stored(List<Guest> guests) {
        return guests.stream().map(g -> g.kind() + ":" + g.name()).toArray(String[]::new);
    }

    private static IntakeView view(ResultSet row) throws SQLException {
        var guests = Arrays.stream((String[]) row.getArray("guests").getArray())
                .map(g -> g.split(":", 2))
                .map(g -> new Guest(g[1], Guest.Kind.valueOf(g[0])))
                .toList();
        return new IntakeView(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                row.getObject("at_time", LocalTime.class),
                row.getString("place"),
                new PersonId(row.getObject("intermediary_id", UUID.class)),
                new PersonId(row.getObject("coach_id", UUID.class)),
                guests);
    }
}
