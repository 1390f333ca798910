package nl.loket.trajectory;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For tests of every area: people who are so far already, whatever the gates on their way ask. */
@Component
public class PeopleOnTheWay {

    private static final List<TrajectoryStatus> ROUTE = List.of(
            TrajectoryStatus.REGISTERED,
            TrajectoryStatus.INTAKE_READY,
            TrajectoryStatus.PRE_TRACK,
            TrajectoryStatus.WORK_EXPERIENCE,
            TrajectoryStatus.SUITABILITY,
            TrajectoryStatus.APPOINTMENT,
            TrajectoryStatus.YEAR_ONE,
            TrajectoryStatus.YEAR_TWO,
            TrajectoryStatus.COMPETENCE,
            TrajectoryStatus.INDUCTION,
            TrajectoryStatus.COMPLETED);

    private final PeopleDesk people;
    private final TrajectoryDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleOnTheWay(PeopleDesk people, TrajectoryDesk desk, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody on the way. */
    public record Traveller(PersonId person, TrajectoryId trajectory) {

        public Actor asCandidate() {
            return Actor.of(person, Role.CANDIDATE);
        }
    }

    /** A new colleague at the desk. */
    public Actor intermediary() {
        return Actor.of(people.add(new PersonName("Ingrid", "van der Veen"), "nl"), Role.INTERMEDIARY);
    }

    public PersonId somebody(String given, String family) {
        return people.add(new PersonName(given, family), "nl");
    }

    /** Somebody who entered this open status today. */
    public Traveller at(TrajectoryStatus status) {
        return at(status, LocalDate.now(clock));
    }

    /** Somebody who entered this open status on that day, and everything before it too. */
    public Traveller at(TrajectoryStatus status, LocalDate since) {
        var person = somebody("Samira", "El Amrani");
        var id = desk.open(Actor.system("test"), person);
        jdbc.sql("update core.trajectory set status = :status, status_since = :since where id = :id")
                .param("status", status.name())
                .param("since", Date.valueOf(since))
                .param("id", id.value())
                .update();
        walked(status).forEach(move -> write(id, move, since));
        return new Traveller(person, id);
    }

    private record Move(@Nullable TrajectoryStatus from, TrajectoryStatus to) {}

    private static List<Move> walked(TrajectoryStatus status) {
        var moves = new ArrayList<Move>();
        for (int i = 1; i <= ROUTE.indexOf(status); i++) {
            moves.add(new Move(ROUTE.get(i - 1), ROUTE.get(i)));
        }
        return moves;
    }

    private void write(TrajectoryId id, Move move, LocalDate on) {
        jdbc.sql("""
                        insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                        values (:id, :from, :to, 'MOVE', :on)""")
                .param("id", id.value())
                .param("from", String.valueOf(move.from()))
                .param("to", move.to().name())
                .param("on", Date.valueOf(on))
                .update();
    }

    public TrajectoryView view(Traveller traveller) {
        return desk.view(Actor.system("test"), traveller.trajectory());
    }

    public int version(Traveller traveller) {
        return view(traveller).version();
    }
}
