package nl.loket.web;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people page tests play with: staff with a role, and people who are so far already, whatever the gates on their way ask. */
@TestComponent
public class Cast {

    private static final Actor TEST = Actor.system("test");

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
    private final RoleDesk roles;
    private final TrajectoryDesk trajectories;
    private final JdbcClient jdbc;
    private final Clock clock;

    Cast(PeopleDesk people, RoleDesk roles, TrajectoryDesk trajectories, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.trajectories = trajectories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody on the way. */
    public record Traveller(PersonId person, TrajectoryId trajectory) {}

    /** Somebody new who holds this role today. */
    public PersonId with(Role role, String given, String family) {
        var person = people.add(new PersonName(given, family), "nl");
        roles.grant(TEST, person, role, null, LocalDate.now(clock), null);
        return person;
    }

    /** Somebody new who leads this school. */
    public PersonId head(String school, String given, String family) {
        var person = people.add(new PersonName(given, family), "nl");
        roles.grant(TEST, person, Role.SCHOOL_HEAD, school, LocalDate.now(clock), null);
        return person;
    }

    public PersonId intermediary() {
        return with(Role.INTERMEDIARY, "Ingrid", "van der Veen");
    }

    /** Somebody who entered this open status today. */
    public Traveller at(TrajectoryStatus status) {
        return at(status, LocalDate.now(clock), "Samira", "El Amrani");
    }

    /** Somebody who entered this open status on that day, and everything before it too. */
    public Traveller at(TrajectoryStatus status, LocalDate since, String given, String family) {
        var person = people.add(new PersonName(given, family), "nl");
        var id = trajectories.open(TEST, person);
        jdbc.sql("update core.trajectory set status = :status, status_since = :since where id = :id")
                .param("status", status.name())
                .param("since", Date.valueOf(since))
                .param("id", id.value())
                .update();
        for (int i = 1; i <= ROUTE.indexOf(status); i++) {
            jdbc.sql("""
                            insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                            values (:id, :from, :to, 'MOVE', :on)""")
                    .param("id", id.value())
                    .param("from", ROUTE.get(i - 1).name())
                    .param("to", ROUTE.get(i).name())
                    .param("on", Date.valueOf(since))
                    .update();
        }
        return new Traveller(person, id);
    }

    public TrajectoryView view(Traveller traveller) {
        return trajectories.view(TEST, traveller.trajectory());
    }
}
