package nl.loket.demo;

import java.util.Optional;
import nl.loket.account.AccountDesk;
import nl.loket.demo.DemoCast.Staff;
import nl.loket.party.Circle;
import nl.loket.party.Relation;
import nl.loket.shared.Actor;
import nl.loket.shared.PersonId;
import nl.loket.shared.Role;
import nl.loket.trajectory.TrajectoryDesk;
import nl.loket.trajectory.TrajectoryId;
import nl.loket.trajectory.TrajectoryView;
import org.springframework.stereotype.Component;

/** Finds the people of the demo again, by their addresses: after a restart nothing else is remembered. */
@Component
class DemoWho {

    private final AccountDesk accounts;
    private final TrajectoryDesk trajectories;
    private final Circle circle;

    DemoWho(AccountDesk accounts, TrajectoryDesk trajectories, Circle circle) {
        this.accounts = accounts;
        this.trajectories = trajectories;
        this.circle = circle;
    }

    PersonId person(DemoPerson person) {
        return accounts.personByEmail(person.email()).orElseThrow();
    }

    PersonId person(Staff staff) {
        return accounts.personByEmail(staff.email()).orElseThrow();
    }

    Actor candidate(DemoPerson person) {
        return Actor.of(person(person), Role.CANDIDATE);
    }

    /** The intermediary whose case it is. */
    Actor owner(DemoPerson person) {
        return circle.of(person(person)).stream()
                .filter(r -> r.kind() == Relation.Kind.CASE_OWNER)
                .map(r -> Actor.of(r.other(), Role.INTERMEDIARY))
                .findFirst()
                .orElseGet(() -> Actor.of(person(DemoCast.NADIA), Role.INTERMEDIARY));
    }

    Actor administrator() {
        return Actor.of(person(DemoCast.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    /** The guide or coach; a colleague of the desk who stands in is none. */
    Optional<PersonId> guide(DemoPerson person) {
        return circle.of(person(person)).stream()
                .filter(r -> r.kind() == Relation.Kind.GUIDE || r.kind() == Relation.Kind.COACH)
                .map(Relation::other)
                .findFirst();
    }

    PersonId coach(DemoPerson person) {
        return guide(person).orElseThrow();
    }

    Actor coachOf(DemoPerson person) {
        return Actor.of(coach(person), Role.COACH);
    }

    TrajectoryView view(DemoPerson person) {
        return trajectories.latestOf(person(person)).orElseThrow();
    }

    TrajectoryId trajectory(DemoPerson person) {
        return view(person).id();
    }
}
