package nl.loket.coaching;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.loket.account.AccountDesk;
import nl.loket.account.RoleDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.party.PersonName;
import nl.loket.shared.Actor;
import nl.loket.shared.BusinessClock;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For tests: a pool with coaches, a desk, and people who are so far already. */
@Component
public class Pool {

    public static final Actor SYSTEM = Actor.system("test");
    public static final LocalDate TODAY = LocalDate.of(2023, 3, 13);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 4, 1);

    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final RoleDesk roles;
    private final CoachDesk coaches;
    private final TrajectoryDesk trajectories;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    Pool(
            PeopleDesk people,
            AccountDesk accounts,
            RoleDesk roles,
            CoachDesk coaches,
            TrajectoryDesk trajectories,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
        this.coaches = coaches;
        this.trajectories = trajectories;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Somebody with an account. */
    public PersonId person(String given, String family) {
        var person = people.add(new PersonName(given, family), "nl");
        accounts.open(SYSTEM, person, person + "@voorbeeld.nl");
        return person;
    }

    public Actor administrator() {
        return staff("Ada", "Visser", Role.ADMINISTRATOR);
    }

    public Actor intermediary(String given) {
        return staff(given, "van der Veen", Role.INTERMEDIARY);
    }

    private Actor staff(String given, String family, Role role) {
        var person = person(given, family);
        roles.grant(SYSTEM, person, role, null, LONG_AGO, null);
        return Actor.of(person, role);
    }

    public PersonId coach(String given, String family, int capacity) {
        return coach(given, family, CoachKind.INTERNAL, capacity);
    }

    public PersonId coach(String given, String family, CoachKind kind, int capacity) {
        var person = person(given, family);
        roles.grant(SYSTEM, person, Role.COACH, null, LONG_AGO, null);
        var board = kind == CoachKind.INTERNAL ? "41781" : null;
        coaches.add(SYSTEM, new AddCoach(person, kind, board, capacity, LONG_AGO, null));
        return person;
    }

    public static Actor asCoach(PersonId coach) {
        return Actor.of(coach, Role.COACH);
    }

    /** Somebody who registers today. */
    public TrajectoryId newcomer() {
        return trajectories.open(SYSTEM, person("Samira", "El Amrani"));
    }

    public List<TrajectoryId> newcomers(int number) {
        return IntStream.range(0, number).mapToObj(_ -> newcomer()).toList();
    }

    /** Brings somebody to a status today, whatever the gates ask. */
    public void bring(TrajectoryId trajectory, TrajectoryStatus from, TrajectoryStatus to) {
        jdbc.sql("update core.trajectory set status = :to, status_since = :on where id = :id")
                .param("to", to.name())
                .param("on", today())
                .param("id", trajectory.value())
                .update();
        jdbc.sql("""
                        insert into core.trajectory_move (trajectory_id, from_status, to_status, kind, on_date)
                        values (:id, :from, :to, 'MOVE', :on)""")
                .param("id", trajectory.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("on", today())
                .update();
    }

    /** Moves business time to ten in the morning of that day. */
    public void itIs(LocalDate day) {
        clock.shiftBy(
                clock.offsetTo(day.atTime(10, 0).atZone(BusinessClock.AMSTERDAM).toInstant()));
    }

    public PersonId personOf(TrajectoryId trajectory) {
        return trajectories.view(SYSTEM, trajectory).person();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now((Clock) clock));
    }
}
