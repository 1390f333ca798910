package nl.loket.matching;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loket.party.SchoolView;
import nl.loket.placement.SchoolOffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a match needs to know of every school beside what it offers: two statements, however many there are. */
@Component
class CityFacts {

    private static final String BOARDS = """
            select s.board_number, count(distinct p.trajectory_id)::integer as people
            from core.placement_now p join core.school_card s on s.school_id = p.school_id
            where p.from_on <= :on and (p.until_on is null or p.until_on > :on) and p.trajectory_id <> :trajectory
            group by s.board_number""";

    private static final String PROFILES =
            "select school_id, version, traits, attention_reason from coaching.match_profile where school_id is not null";

    private final JdbcClient jdbc;

    CityFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A school the register has and that offers nothing yet is left out. */
    List<SchoolFacts> of(PersonFacts person, List<SchoolView> schools, Map<String, SchoolOffer> offers, LocalDate on) {
        var profiles = profiles();
        var boards = boards(person, on);
        return schools.stream()
                .filter(s -> offers.containsKey(s.id()))
                .map(s -> new SchoolFacts(
                        s,
                        Objects.requireNonNull(offers.get(s.id())),
                        profiles.getOrDefault(s.id(), MatchProfile.NONE),
                        boards.getOrDefault(s.boardNumber(), 0)))
                .toList();
    }

    private Map<String, MatchProfile> profiles() {
        var profiles = new HashMap<String, MatchProfile>();
        jdbc.sql(PROFILES).query(row -> {
            profiles.put(
                    row.getString("school_id"),
                    new MatchProfile(
                            row.getInt("version"),
                            Facts.traits(row.getArray("traits")),
                            List.of(),
                            row.getString("attention_reason")));
        });
        return profiles;
    }

    private Map<String, Integer> boards(PersonFacts person, LocalDate on) {
        var boards = new HashMap<String, Integer>();
        jdbc.sql(BOARDS)
                .param("on", Date.valueOf(on))
                .param("trajectory", person.trajectory().value())
                .query(row -> {
                    boards.put(row.getString("board_number"), row.getInt("people"));
                });
        return boards;
    }
}
