package nl.loket.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.loket.coaching.CoachRules;
import nl.loket.coaching.CoachView;
import nl.loket.coaching.Pot;
import nl.loket.programme.Norm;
import nl.loket.shared.PersonId;
import nl.loket.trajectory.TrajectoryStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a match needs to know of every coach beside what the pool says of them: two statements, however many there are. */
@Component
class PoolFacts {

    private static final Set<TrajectoryStatus> IN_TRAINING =
            Set.of(TrajectoryStatus.YEAR_ONE, TrajectoryStatus.YEAR_TWO, TrajectoryStatus.COMPETENCE);

    private static final String COACHES = """
            select c.coach_id, m.traits, (select min(s.board_name) from core.school_card s where s.board_number = c.board_number) as board_name,
                   exists (select from coaching.guided g join core.person_card t on t.trajectory_id = g.trajectory_id
                           where g.coach_id = c.coach_id and t.person_id = :person and g.kind <> 'STAND_IN') as met,
                   exists (select from coaching.assignment_now n
                           where n.coach_id = c.coach_id and n.trajectory_id = :trajectory) as now
            from coaching.coach_card c
            left join coaching.match_profile m on m.coach_id = c.coach_id""";

    private final JdbcClient jdbc;

    PoolFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CoachFacts> of(PersonFacts person, List<CoachView> pool, CoachRules rules, Map<Norm, Integer> norms) {
        var known = known(person);
        var hours = hours(norms);
        return pool.stream()
                .map(coach -> facts(
                        coach,
                        rules,
                        known.getOrDefault(coach.person(), Known.NOTHING),
                        hours.getOrDefault(coach.person(), 0)))
                .toList();
    }

    private static CoachFacts facts(CoachView coach, CoachRules rules, Known known, int hours) {
        return new CoachFacts(
                coach, rules.blocking(coach), known.board(), hours, known.traits(), known.now(), known.met());
    }

    /** What is known of a coach besides the pool. */
    private record Known(@Nullable String board, Set<Trait> traits, boolean met, boolean now) {

        static final Known NOTHING = new Known(null, Set.of(), false, false);
    }

    private Map<PersonId, Known> known(PersonFacts person) {
        var known = new HashMap<PersonId, Known>();
        jdbc.sql(COACHES)
                .param("person", person.person().value())
                .param("trajectory", person.trajectory().value())
                .query(row -> {
                    known.put(
                            coach(row),
                            new Known(
                                    row.getString("board_name"),
                                    Facts.traits(row.getArray("traits")),
                                    row.getBoolean("met"),
                                    row.getBoolean("now")));
                });
        return known;
    }

    /** Hours a year for whom they guide outside the training years: those do not count for the caseload (AMB-10). */
    private Map<PersonId, Integer> hours(Map<Norm, Integer> norms) {
        var hours = new HashMap<PersonId, Integer>();
        jdbc.sql("select coach_id, status, people from coaching.coach_people").query(row -> {
            var status = TrajectoryStatus.valueOf(row.getString("status"));
            if (!IN_TRAINING.contains(status)) {
                var each =
                        Pot.of(status).map(p -> norms.getOrDefault(p.norm(), 0)).orElse(0);
                hours.merge(coach(row), each * row.getInt("people"), Integer::sum);
            }
        });
        return hours;
    }

    private static PersonId coach(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("coach_id", UUID.class));
    }
}
