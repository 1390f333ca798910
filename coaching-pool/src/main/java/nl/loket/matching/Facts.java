package nl.loket.matching;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loket.party.Point;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of the person a match is made for, with one statement over the views of the areas. */
@Component
class Facts {

    private static final String PERSON = """
            select t.trajectory_id, t.person_id, h.lat, h.lon,
                   coalesce(w.traits, '{}') as traits, coalesce(w.preferred_schools, '{}') as preferred_schools,
                   array(select distinct p.school_id from core.placement_now p
                         where p.trajectory_id = t.trajectory_id and p.type <> 'PERMANENT') as schools,
                   array(select distinct s.board_number from core.placement_now p join core.school_card s on s.school_id = p.school_id
                         where p.trajectory_id = t.trajectory_id and (p.until_on is null or p.until_on > :on)) as boards
            from core.person_card t
            left join core.application_now a on a.trajectory_id = t.trajectory_id
            left join core.postcode_area h on h.pc4 = left(a.postcode, 4)
            left join coaching.match_profile w on w.trajectory_id = t.trajectory_id
            where t.trajectory_id = :trajectory""";

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonFacts of(TrajectoryId trajectory, LocalDate on) {
        return jdbc.sql(PERSON)
                .param("trajectory", trajectory.value())
                .param("on", Date.valueOf(on))
                .query((row, _) -> new PersonFacts(
                        new TrajectoryId(row.getObject("trajectory_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        point(row),
                        traits(row.getArray("traits")),
                        texts(row.getArray("preferred_schools")),
                        Set.copyOf(texts(row.getArray("schools"))),
                        Set.copyOf(texts(row.getArray("boards")))))
                .single();
    }

    static @Nullable Point point(ResultSet row) throws SQLException {
        var lat = row.getDouble("lat");
        return row.wasNull() ? null : new Point(lat, row.getDouble("lon"));
    }

    static Set<Trait> traits(@Nullable Array stored) throws SQLException {
        return texts(stored).stream()
                .map(Trait::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    static List<String> texts(@Nullable Array stored) throws SQLException {
        return stored == null
                ? List.of()
                : Arrays.stream((String[]) stored.getArray()).toList();
    }

    static String[] names(Set<Trait> traits) {
        return traits.stream().sorted().map(Trait::name).toArray(String[]::new);
    }
}
